package org.throughline.docs.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Sent;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.ProgressContent;

class DrawnPlanTest {

    static final LocalDate BEFORE = LocalDate.of(2025, 6, 5);
    static final LocalDate MET = LocalDate.of(2026, 2, 5);
    static final LocalDate AFTER = LocalDate.of(2026, 6, 5);

    final PlanContent plan = new PlanOnPaper()
            .need("Reading fluency")
            .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
            .content();

    @Test
    void reportSinceThePlan_endsItsLine() {
        var drawn = DrawnPlan.last(List.of(plan(MET)), List.of(report(BEFORE), report(AFTER)))
                .orElseThrow();

        assertThat(drawn.report()).isNotNull();
        assertThat(drawn.line().edges()).contains(new Edge("goal-1", "progress-1", Basis.STATED));
    }

    @Test
    void reportOfAnEarlierYear_tellsOfOtherGoals() {
        var drawn = DrawnPlan.last(List.of(plan(MET)), List.of(report(BEFORE))).orElseThrow();

        assertThat(drawn.report()).isNull();
        assertThat(drawn.progress()).isEmpty();
        assertThat(drawn.line().nodes()).extracting(Node::kind).doesNotContain(Node.Kind.PROGRESS);
    }

    @Test
    void newestPlan_isDrawn() {
        var newest = plan(MET);

        assertThat(DrawnPlan.last(List.of(plan(BEFORE), newest), List.of()))
                .map(DrawnPlan::plan)
                .contains(newest);
        assertThat(DrawnPlan.last(List.of(), List.of())).isEmpty();
    }

    @Test
    void goalThatAnswersNoNeed_hasItsServiceAllTheSame() {
        var alone = new PlanOnPaper()
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily")
                .content();

        var line = LineOfPlan.of(UUID.randomUUID(), alone, null, List.of());

        assertThat(line.edges()).containsExactly(new Edge("goal-1", "service-1", Basis.INFERRED));
    }

    private ReadPaper plan(LocalDate met) {
        return paper(KeyDate.IEP_MEETING_DATE, met, plan, ProgressContent.NOTHING);
    }

    private static ReadPaper report(LocalDate on) {
        var told = new GoalProgress("1", "Reading", "61 words", List.of(), new Place(1, List.of()), 1);
        return paper(KeyDate.DOCUMENT_DATE, on, PlanContent.NOTHING, new ProgressContent(List.of(told)));
    }

    private static ReadPaper paper(KeyDate kind, LocalDate on, PlanContent plan, ProgressContent progress) {
        return new ReadPaper(
                Sent.read("paper.pdf", 4),
                Map.of(kind, on),
                new PaperContent(plan, EvaluationContent.NOTHING, progress, NoticeContent.NOTHING));
    }
}
