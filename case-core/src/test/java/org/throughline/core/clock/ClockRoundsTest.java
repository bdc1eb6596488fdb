package org.throughline.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolDays;

/** Which facts begin a clock, which end it, and which have nothing to do with it. */
class ClockRoundsTest {

    static final SchoolDays SCHOOL = SchoolDays.of(
            LocalDate.of(2026, 8, 17),
            LocalDate.of(2028, 6, 2),
            List.of(new Closure(LocalDate.of(2027, 6, 5), LocalDate.of(2027, 8, 19), "Summer")));

    /** Each deadline of the rule as its day and how it ended, the earliest first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what decides on an evaluation is part of it, and no new one
            AL | REEVAL_TRIENNIAL | EVALUATION_COMPLETED 2026-10-01; ELIGIBILITY_DETERMINED 2026-10-10 | 2029-10-01 OPEN
            AL | REEVAL_TRIENNIAL | EVALUATION_COMPLETED 2026-10-01; EVALUATION_COMPLETED 2028-05-01 | 2029-10-01 MET 2028-05-01, 2031-05-01 OPEN
            # a hearing that was held says nothing of the next one
            AL | DP_DISCLOSURE_EVALS | HEARING_SCHEDULED 2026-03-10; HEARING_HELD 2026-03-10; HEARING_SCHEDULED 2026-10-15 | 2026-03-03 MET 2026-03-10 by then, 2026-10-07 OPEN
            AL | DP_DISCLOSURE_EVALS | HEARING_SCHEDULED 2026-03-10; DUTY_MET 2026-03-01 rule=DP_DISCLOSURE_EVALS; HEARING_SCHEDULED 2026-10-15 | 2026-03-03 MET 2026-03-01, 2026-10-07 OPEN
            NJ | NJ.PWN | PWN_RECEIVED 2026-01-15; CHANGE_PLANNED 2026-11-20 | 2026-11-05 OPEN
            # asking twice: what came answers both
            AL | RECORDS_ACCESS_IDEA | RECORDS_REQUESTED 2026-09-01; RECORDS_REQUESTED 2026-10-20; RECORDS_RECEIVED 2026-10-25 | 2026-10-16 MET 2026-10-25, 2026-12-04 MET 2026-10-25
            AL | AL.EVAL_INITIAL | CONSENT_RECEIVED 2026-09-01; CONSENT_RECEIVED 2026-10-20; DUTY_MET 2026-10-29 rule=AL.EVAL_INITIAL | 2026-10-31 MET 2026-10-29, 2026-12-19 MET 2026-10-29
            # a finished round takes nothing in any more
            MD | MD.EVAL_INITIAL | CONSENT_RECEIVED 2026-01-10; EVALUATION_COMPLETED 2026-03-01; REFERRAL_RECEIVED 2026-09-01 | 2026-03-11 MET 2026-03-01, 2026-11-30 OPEN
            MD | MD.EVAL_INITIAL | REFERRAL_RECEIVED 2026-08-01; CONSENT_RECEIVED 2026-09-20 | 2026-10-30 OPEN
            CA | CA.REFERRAL_RESPONSE | REFERRAL_RECEIVED 2026-09-01; PWN_RECEIVED 2026-09-10; EVALUATION_REQUESTED 2026-11-20 | 2026-09-16 MET 2026-09-10, 2026-12-05 OPEN
            CA | CA.REFERRAL_RESPONSE | EVALUATION_REQUESTED 2026-08-30; REFERRAL_RECEIVED 2026-09-01 | 2026-09-16 OPEN
            AL | DP_RESOLUTION_MEETING | DUE_PROCESS_FILED 2026-09-01; DUE_PROCESS_RECEIVED 2026-09-02; SETTLEMENT_SIGNED 2026-09-20; DUE_PROCESS_FILED 2026-11-15 | 2026-09-17 MET 2026-09-20 by then, 2026-11-30 OPEN
            # late in the year a request counts as a referral does
            CA | CA.EVAL_INITIAL | EVALUATION_REQUESTED 2027-05-25; CONSENT_RECEIVED 2027-06-01 | 2027-09-19 OPEN
            # only a break that is still ahead makes thirty days of fifteen
            NM | NM.REFERRAL_RESPONSE | REFERRAL_RECEIVED 2027-07-01 | 2027-09-09 OPEN
            NM | NM.REFERRAL_RESPONSE | REFERRAL_RECEIVED 2027-05-24 | 2027-06-23 OPEN
            # in the summer the year is over
            IL | IL.EVAL_INITIAL | CONSENT_RECEIVED 2027-07-18 | 2027-11-11 OPEN
            # what is owed once is not owed again
            AL | IEP_INITIAL_MEETING | IEP_MEETING_HELD 2025-09-10; ELIGIBILITY_DETERMINED 2026-10-10 | none
            AL | IEP_INITIAL_MEETING | ELIGIBILITY_DETERMINED 2026-10-10; IEP_MEETING_HELD 2026-10-10 | 2026-11-09 MET 2026-10-10
            # the other half of a matter has to be of the same one
            AL | UNILATERAL_NOTICE_MEETING | IEP_MEETING_SCHEDULED 2024-10-01; PRIVATE_PLACEMENT_PLANNED 2026-12-01 | none
            AL | EVAL_TRANSFER | CONSENT_RECEIVED 2026-08-01; EVALUATION_COMPLETED 2026-08-15; ENROLLED_IN_DISTRICT 2026-08-20 | none
            AL | DISC_EXP_DECISION | HEARING_HELD 2026-09-03; EXPEDITED_COMPLAINT_FILED 2026-10-01 | none
            # one removal goes on as long as nobody says otherwise, and what was crossed stays
            AL | DISC_CHANGE_OF_PLACEMENT | REMOVED_FROM_SCHOOL 2026-09-12 | none
            # an answer that says what it answers
            RI | RI.IEE_RESPONSE | IEE_REQUESTED 2026-09-01; REPLY_RECEIVED 2026-09-05 rule=RECORDS_AMEND | 2026-09-16 OPEN
            # no consent, no evaluation
            VA | VA.EVAL_INITIAL | REFERRAL_RECEIVED 2026-03-02; CONSENT_REFUSED 2026-03-10 | 2026-06-02 WAIVED 2026-03-10
            NC | NC.EVAL_INITIAL | REFERRAL_RECEIVED 2026-03-01; EVALUATION_COMPLETED 2026-04-20; NOT_ELIGIBLE 2026-05-01 | 2026-05-30 MET 2026-05-01
            """)
    void round_hasItsDateAndItsEnd(String state, String rule, String facts, String expected) {
        var dues = clocks(state, facts).dues().stream()
                .filter(due -> due.rule().id().equals(rule))
                .map(ClockRoundsTest::told)
                .collect(Collectors.joining(", "));
        assertThat(dues.isEmpty() ? "none" : dues).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AL | CONSENT_RECEIVED 2026-09-10; EXTENSION_AGREED 2026-09-09 until=2026-12-20 rule=AL.EVAL_INITIAL | EXTENSION_OF_NOTHING
            TX | CONSENT_RECEIVED 2026-09-01; CHILD_NOT_AVAILABLE 2026-09-02 until=2036-12-31 | NEVER_REACHED
            RI | IEE_REQUESTED 2026-09-01; RECORDS_AMENDMENT_REQUESTED 2026-09-02; REPLY_RECEIVED 2026-09-05 | ANSWER_TO_WHICH
            """)
    void whatCannotBeRightIsSaid(String state, String facts, DeadlineDoubt doubt) {
        assertThat(clocks(state, facts).doubts()).contains(doubt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IL | CONSENT_RECEIVED 2028-05-02 | IL.EVAL_INITIAL
            TX | CONSENT_RECEIVED 2028-04-14 | TX.EVAL_INITIAL
            """)
    void whereTheNextYearBeginsIsAnEstimateWhereTheCalendarEnds(String state, String facts, String rule) {
        var due = clocks(state, facts).dues().stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        // the end of a year may be known where the beginning of the next is not
        assertThat(due.estimated()).isEqualTo(state.equals("IL"));
    }

    private static String told(ComputedDeadline due) {
        var ending = due.ending();
        return due.dueOn() + " " + ending.outcome()
                + (ending.on() == null ? "" : " " + ending.on())
                + (ending.outcome() == DutyOutcome.MET && !ending.exactly() ? " by then" : "");
    }

    private static ClockResult clocks(String state, String facts) {
        var subject = new ClockSubject(state, LocalDate.of(2016, 3, 18), Set.of(), LocalDate.of(2026, 8, 1));
        var told = Arrays.stream(facts.split(";", -1)).map(HandCounted::fact).toList();
        return StatutoryClock.ofType(ShippedRules.pack(), subject, told, SCHOOL);
    }
}
