package org.throughline.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.clock.HandCounted.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.schoolcalendar.SchoolDays;

class DutyEndingsTest {

    private static final LocalDate CONSENT = LocalDate.of(2026, 9, 10);

    @Test
    void aDutyIsMetByItsDeed() {
        var due = evaluation(happening(FactType.EVALUATION_COMPLETED, CONSENT.plusDays(70), null, null));
        assertThat(due.ending()).satisfies(ending -> {
            assertThat(ending.outcome()).isEqualTo(DutyOutcome.MET);
            assertThat(ending.on()).isEqualTo(CONSENT.plusDays(70));
            assertThat(ending.exactly()).isTrue();
        });
    }

    @Test
    void whatCanOnlyFollowOnItSaysThatItWasDoneByThen() {
        var due = evaluation(happening(FactType.ELIGIBILITY_DETERMINED, CONSENT.plusDays(80), null, null));
        assertThat(due.ending().outcome()).isEqualTo(DutyOutcome.MET);
        assertThat(due.ending().exactly()).isFalse();
    }

    @Test
    void deedBeforeTheTrigger_endsNoDuty() {
        assertThat(evaluation(happening(FactType.EVALUATION_COMPLETED, CONSENT.minusDays(1), null, null))
                        .ending()
                        .outcome())
                .isEqualTo(DutyOutcome.OPEN);
    }

    @Test
    void duty_isWaivedByAWaiver_andMetByAStatement() {
        assertThat(evaluation(happening(FactType.DUTY_WAIVED, CONSENT.plusDays(9), null, "AL.EVAL_INITIAL"))
                        .ending()
                        .outcome())
                .isEqualTo(DutyOutcome.WAIVED);
        assertThat(evaluation(happening(FactType.DUTY_MET, CONSENT.plusDays(9), null, "AL.EVAL_INITIAL"))
                        .ending()
                        .outcome())
                .isEqualTo(DutyOutcome.MET);
        assertThat(evaluation(happening(FactType.DUTY_MET, CONSENT.plusDays(9), null, "AK.EVAL_INITIAL"))
                        .ending()
                        .outcome())
                .isEqualTo(DutyOutcome.OPEN);
    }

    @Test
    void theReviewOfThisYearIsMetByTheNextOne() {
        var first = happening(FactType.IEP_MEETING_HELD, CONSENT, null, null);
        var next = happening(FactType.IEP_MEETING_HELD, CONSENT.plusDays(400), null, null);
        var reviews = of(first, next).dues().stream()
                .filter(due -> due.rule().id().equals("IEP_ANNUAL_REVIEW"))
                .toList();
        assertThat(reviews)
                .extracting(due -> due.ending().outcome())
                .containsExactly(DutyOutcome.MET, DutyOutcome.OPEN);
    }

    @Test
    void answerAfterTheSecondRequest_meetsBothDuties() {
        var records = of(
                        happening(FactType.RECORDS_REQUESTED, CONSENT, null, null),
                        happening(FactType.RECORDS_REQUESTED, CONSENT.plusDays(30), null, null),
                        happening(FactType.RECORDS_RECEIVED, CONSENT.plusDays(40), null, null))
                .dues()
                .stream()
                .filter(due -> due.rule().id().equals("RECORDS_ACCESS_IDEA"))
                .toList();
        assertThat(records).extracting(due -> due.ending().outcome()).containsExactly(DutyOutcome.MET, DutyOutcome.MET);
        assertThat(records).extracting(due -> due.ending().on()).containsOnly(CONSENT.plusDays(40));
    }

    @Test
    void twoExtensionsThatContradictAreSaidToDoSo() {
        var due = evaluation(
                happening(FactType.EXTENSION_AGREED, CONSENT.plusDays(20), "2026-12-20", "AL.EVAL_INITIAL"),
                happening(FactType.EXTENSION_AGREED, CONSENT.plusDays(30), "2026-12-01", "AL.EVAL_INITIAL"));
        assertThat(due.firstOn()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(due.computation().doubts()).contains(DeadlineDoubt.EXTENSIONS_CONTRADICT);
    }

    @Test
    void anExtensionThatExtendsNothingIsNotAppliedAndSaysSo() {
        var early =
                evaluation(happening(FactType.EXTENSION_AGREED, CONSENT.plusDays(20), "2026-11-01", "AL.EVAL_INITIAL"));
        assertThat(early.dueOn()).isEqualTo(early.firstOn());
        assertThat(early.computation().doubts()).contains(DeadlineDoubt.EXTENSION_NOT_LATER);
        var result = of(
                happening(FactType.CONSENT_RECEIVED, CONSENT, null, null),
                happening(FactType.EXTENSION_AGREED, CONSENT.plusDays(20), "2026-12-01", null),
                happening(FactType.EXTENSION_AGREED, CONSENT.plusDays(20), "2026-12-01", "SC_DECISION"));
        assertThat(result.doubts()).contains(DeadlineDoubt.EXTENSION_WITHOUT_DUTY, DeadlineDoubt.EXTENSION_OF_NOTHING);
    }

    private static ComputedDeadline evaluation(FactInForce... more) {
        var facts = new ArrayList<>(List.of(more));
        facts.add(happening(FactType.CONSENT_RECEIVED, CONSENT, null, null));
        return of(facts.toArray(FactInForce[]::new)).dues().stream()
                .filter(due -> due.rule().id().equals("AL.EVAL_INITIAL"))
                .findFirst()
                .orElseThrow();
    }

    private static ClockResult of(FactInForce... facts) {
        var subject = new ClockSubject("AL", LocalDate.of(2016, 3, 18), Set.of(), LocalDate.of(2026, 8, 1));
        return StatutoryClock.ofType(ShippedRules.pack(), subject, List.of(facts), SchoolDays.estimated());
    }
}
