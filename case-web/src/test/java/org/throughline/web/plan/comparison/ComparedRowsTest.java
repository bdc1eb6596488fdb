package org.throughline.web.plan.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.comparison.Change;
import org.throughline.docs.comparison.ComparedPlans;
import org.throughline.docs.comparison.PlanComparison;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.PapersFake;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.web.address.CompareAddress.Shown;
import org.throughline.web.plan.PlanWords;
import org.throughline.web.plan.comparison.ComparedSide.Shade;
import org.throughline.web.plan.comparison.ComparedSide.ShownWords;

class ComparedRowsTest {

    static final LocalDate MET = LocalDate.of(2026, 2, 5);

    final PlanOnPaper before = new PlanOnPaper();
    final PlanOnPaper after = new PlanOnPaper();

    @Test
    void copiedGoal_isMarkedInBothPlans_andMatters() {
        before.goal("Reading", "Lena will read 90 words correct per minute.", "52", "90");
        after.goal("Reading", "Lena will read 90 words correct per minute.", "52", "90");

        assertThat(rows().shown(Shown.MATTERS)).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.COPIED);
            assertThat(requireNonNull(row.from()).words())
                    .extracting(ShownWords::kind)
                    .containsExactly(Shade.SAME);
            assertThat(requireNonNull(row.to()).text()).contains("Starts at: 52");
        });
        assertThat(rows().count(Shown.COPIED)).isEqualTo(1);
    }

    @Test
    void changedWords_areToldApart() {
        before.level("Writing", "In a short story Lena wrote nineteen words and six were spelled well by her.", true);
        after.level("Writing", "In three short samples Lena wrote many words and most were spelled well by her.", true);

        var row = rows().all().getFirst();

        assertThat(requireNonNull(row.to()).words()).contains(new ShownWords(Shade.OWN, "many"));
        assertThat(requireNonNull(row.from()).words()).contains(new ShownWords(Shade.OWN, "nineteen"));
        assertThat(row.note()).endsWith("of the words are the same.");
    }

    @Test
    void shorterTime_isCounted_andSaidInMinutes() {
        before.service("Speech therapy", 60, "weekly");
        after.service("Speech therapy", 30, "weekly");

        assertThat(rows().count(Shown.CUT)).isEqualTo(1);
        assertThat(rows().all().getFirst().note()).isEqualTo("60 minutes a week before, 30 now.");
    }

    @Test
    void whatStays_isShownOnlyWhenEverythingIsAskedFor() {
        before.accommodation("Extra time on tests").service("Speech therapy", 30, "weekly");
        after.accommodation("Extra time on tests").service("Speech therapy", 30, "weekly");

        assertThat(rows().shown(Shown.MATTERS)).isEmpty();
        assertThat(rows().shown(Shown.EVERYTHING)).hasSize(2);
        assertThat(rows().count(Shown.CHANGED)).isZero();
    }

    @Test
    void whatIsGone_standsBeforeWhatIsNew() {
        before.goal("Writing", "Lena will write five sentences.", "1", "5");
        after.goal("Arithmetic", "Lena will add numbers up to 100.", "20", "100");

        assertThat(rows().shown(Shown.MATTERS))
                .extracting(ComparedRow::change)
                .containsExactly(Change.DROPPED, Change.NEW);
    }

    @Test
    void newestTwoPlansOfAKind_areCompared_unlessSomebodyAsksForOthers() {
        var first = plan(DocumentType.IEP, MET.minusYears(2));
        var second = plan(DocumentType.IEP, MET.minusYears(1));
        var other = plan(DocumentType.PLAN_504, MET.minusMonths(6));
        var amendment = plan(DocumentType.IEP_AMENDMENT, MET.plusMonths(2));
        var last = plan(DocumentType.IEP, MET);
        var plans = List.of(first, second, other, last, amendment);

        assertThat(ChosenPlans.among(plans, null, null))
                .isEqualTo(new ChosenPlans(second, last, ChosenPlans.Readiness.READY));
        assertThat(ChosenPlans.among(
                        plans, last.document().id(), first.document().id()))
                .isEqualTo(new ChosenPlans(first, last, ChosenPlans.Readiness.READY));
        assertThat(ChosenPlans.among(plans, other.document().id(), null).state())
                .isEqualTo(ChosenPlans.Readiness.OTHER_KINDS);
        assertThat(ChosenPlans.among(plans, last.document().id(), null).state()).isEqualTo(ChosenPlans.Readiness.SAME);
        assertThat(ChosenPlans.among(List.of(first), UUID.randomUUID(), null).state())
                .isEqualTo(ChosenPlans.Readiness.ONE_PLAN);
        assertThat(ChosenPlans.among(List.of(), null, null).state()).isEqualTo(ChosenPlans.Readiness.NO_PLAN);
    }

    private static ReadPaper plan(DocumentType type, LocalDate met) {
        return PapersFake.plan(type, met, new PlanOnPaper().content());
    }

    private ComparedRows rows() {
        var from = PapersFake.plan(DocumentType.IEP, MET.minusYears(1), before.content());
        var to = PapersFake.plan(DocumentType.IEP, MET, after.content());
        var comparison = PlanComparison.between(before.content(), after.content(), Set.of("lena"));
        return ComparedRows.of(new ComparedPlans(from, to, comparison), new PlanWords(Locale.ENGLISH));
    }
}
