package org.throughline.docs.facts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyDatesTest {

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments(Papers.SPANISH_PLAN, DocumentType.IEP, "2017-04-09", """
                        annualReviewDue=2027-01-11 documentDate=2026-01-12 evaluationDate=2024-02-20 iepEnd=2027-01-11 iepMeetingDate=2026-01-12 \
                        iepStart=2026-01-13 nextReevaluation=2027-02-19"""),
                arguments(Papers.PLAN_IN_BOXES, DocumentType.IEP, "2014-07-04", """
                        annualReviewDue=2026-10-14 documentDate=2025-10-14 iepEnd=2026-10-13 iepMeetingDate=2025-10-14 \
                        iepStart=2025-10-15 nextReevaluation=2027-05-02"""),
                arguments(Papers.REFUSAL, DocumentType.PRIOR_WRITTEN_NOTICE, "", """
                        documentDate=2025-11-03 evaluationDate=2025-03-08 iepMeetingDate=2025-09-15 requestDate=2025-10-20"""),
                arguments(Papers.EVALUATION_REQUEST, DocumentType.PARENT_REQUEST, "2018-03-22", """
                        documentDate=2026-01-08 requestDate=2026-01-08 responseDueDate=2026-01-23"""),
                arguments(Papers.INVITATION, DocumentType.MEETING_NOTICE, "", """
                        documentDate=2026-04-02 scheduledMeetingDate=2026-04-21"""),
                arguments(Papers.OCCUPATIONAL, DocumentType.EVALUATION, "2016-06-30", """
                        consentDate=2026-01-12 documentDate=2026-02-19 evaluationDate=2026-02-19"""),
                arguments(Papers.PLAN_504, DocumentType.PLAN_504, "2011-12-01", "documentDate=2025-08-28"),
                arguments(Papers.CONSENT, DocumentType.CONSENT_FORM, "2015-01-05", """
                        consentDate=2025-09-12 documentDate=2025-09-09"""),
                arguments(Papers.AMENDMENT, DocumentType.IEP_AMENDMENT, "2013-02-02", """
                        annualReviewDue=2026-11-04 documentDate=2026-02-10 iepMeetingDate=2025-11-05"""),
                arguments(Papers.PROGRESS, DocumentType.PROGRESS_REPORT, "", "documentDate=2026-01-30"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void findsTheDatesThatThePaperNames(String paper, DocumentType type, String birth, String dates) {
        assertThat(written(KeyDates.of(List.of(paper), type))).isEqualTo(dates);
        assertThat(KeyDates.birth(List.of(paper)).map(LocalDate::toString).orElse(""))
                .isEqualTo(birth);
    }

    @Test
    void quotesWhereEachStands() {
        var found = KeyDates.of(List.of("", Papers.AMENDMENT), DocumentType.IEP_AMENDMENT);

        assertThat(found.get(KeyDate.ANNUAL_REVIEW_DUE))
                .isEqualTo(new FoundDate(LocalDate.of(2026, 11, 4), 2, "Next annual review: 11/04/2026"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 3/5/2026            | 2026-03-05
            on 03-05-26            | 2026-03-05
            March 5, 2026          | 2026-03-05
            Mar. 5 2026            | 2026-03-05
            march 5th, 2026        | 2026-03-05
            5 March 2026           | 2026-03-05
            el 5 de marzo de 2026  | 2026-03-05
            el 5 de marzo del 2026 | 2026-03-05
            marzo 5, 2026          | 2026-03-05
            1 de setiembre de 2026 | 2026-09-01
            2026-03-05T19:07:55Z   | 2026-03-05
            el 20/02/2026          | 2026-02-20
            on 13/45/2026          |
            February 30, 2026      |
            score 12/20            |
            (530) 555-0142         |
            12/31/20261            |
            """)
    void readsADateHoweverItIsWritten(String text, LocalDate date) {
        var found = DatesInText.in(Words.folded(text), 1);

        assertThat(found.stream().map(Mention::date)).isEqualTo(date == null ? List.of() : List.of(date));
    }

    private static String written(Map<KeyDate, FoundDate> dates) {
        return dates.entrySet().stream()
                .map(entry -> entry.getKey().wire() + "=" + entry.getValue().date())
                .sorted()
                .collect(joining(" "));
    }
}
