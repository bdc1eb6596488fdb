package org.throughline.docs.recognition.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.date.DateMention;
import org.throughline.docs.recognition.rule.date.DatesInText;
import org.throughline.docs.recognition.rule.date.PaperDates;
import org.throughline.docs.text.layout.TypedText;
import org.throughline.docs.text.protocol.LaidOutText;

class KeyDatesTest {

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments(Papers.SPANISH_PLAN, DocumentType.IEP, "2017-04-09", """
                    annualReviewDue=2027-01-11 documentDate=2026-01-12 evaluationDate=2024-02-20 iepEnd=2027-01-11 iepMeetingDate=2026-01-12 \
                    iepStart=2026-01-13 nextReevaluation=2027-02-19\
                    """),
                arguments(Papers.PLAN_IN_BOXES, DocumentType.IEP, "2014-07-04", """
                    annualReviewDue=2026-10-14 documentDate=2025-10-14 iepEnd=2026-10-13 iepMeetingDate=2025-10-14 \
                    iepStart=2025-10-15 nextReevaluation=2027-05-02\
                    """),
                arguments(Papers.REFUSAL, DocumentType.PRIOR_WRITTEN_NOTICE, "", """
                    documentDate=2025-11-03 evaluationDate=2025-03-08 iepMeetingDate=2025-09-15 requestDate=2025-10-20\
                    """),
                arguments(Papers.EVALUATION_REQUEST, DocumentType.PARENT_REQUEST, "2018-03-22", """
                    documentDate=2026-01-08 requestDate=2026-01-08 responseDueDate=2026-01-23\
                    """),
                arguments(Papers.INVITATION, DocumentType.MEETING_NOTICE, "", """
                    documentDate=2026-04-02 scheduledMeetingDate=2026-04-21\
                    """),
                arguments(Papers.INVITATION_UNDER_A_RUNNING_HEAD, DocumentType.MEETING_NOTICE, "", """
                    documentDate=2026-01-12 scheduledMeetingDate=2026-02-03\
                    """),
                arguments(Papers.OCCUPATIONAL, DocumentType.EVALUATION, "2016-06-30", """
                    consentDate=2026-01-12 documentDate=2026-02-19 evaluationDate=2026-02-19\
                    """),
                arguments(Papers.PLAN_504, DocumentType.PLAN_504, "2011-12-01", "documentDate=2025-08-28"),
                arguments(Papers.CONSENT, DocumentType.CONSENT_FORM, "2015-01-05", """
                    consentDate=2025-09-12 documentDate=2025-09-09\
                    """),
                arguments(Papers.AMENDMENT, DocumentType.IEP_AMENDMENT, "2013-02-02", """
                    annualReviewDue=2026-11-04 documentDate=2026-02-10 iepMeetingDate=2025-11-05\
                    """),
                arguments(Papers.PROGRESS, DocumentType.PROGRESS_REPORT, "", "documentDate=2026-01-30"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void findsTheDatesThatThePaperNames(String paper, DocumentType type, String birth, String dates) {
        assertThat(written(Papers.dates(paper, type))).isEqualTo(dates);
        assertThat(PaperDates.of(TypedText.layout(List.of(paper)))
                        .birth()
                        .map(LocalDate::toString)
                        .orElse(""))
                .isEqualTo(birth);
    }

    /** The day by which something is to be held is never the day on which it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Team Oct 9, 2025 Next Team meeting no Oct 8, 2026",
                "Team meeting date: Oct 9, 2025\nNext Team meeting no later than: Oct 8, 2026",
                "Next IEP meeting on or before Oct 8, 2026\nIEP meeting held on Oct 9, 2025",
                "The team meeting must be held no later than Oct 8, 2026. IEP meeting date: Oct 9, 2025",
                "Next IEP meeting: Oct 8, 2026\nDate of IEP meeting: Oct 9, 2025"
            })
    void dayByWhichTheNextMeetingIsToBeHeld_isNoMeetingThatWasHeld(String line) {
        var paper = "Individualized Education Program (IEP)\n" + line
                + "\nIEP starts: Oct 10, 2025\nIEP ends: Oct 8, 2026\n";

        var dates = Papers.dates(paper, DocumentType.IEP);

        assertThat(dates.get(KeyDate.IEP_MEETING_DATE))
                .satisfiesAnyOf(
                        found -> assertThat(found).isNull(),
                        found -> assertThat(found.date()).isEqualTo("2025-10-09"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parent revoked consent on April 2, 2026.",
                "We requested consent on 3/1/2026.",
                "The parent refused consent 3/1/2026.",
                "No consent was given on 3/1/2026."
            })
    void takesNoConsentForGivenThatIsNot(String sentence) {
        var notice = "Prior Written Notice\nMay 1, 2026\n" + sentence;

        assertThat(Papers.dates(notice, DocumentType.PRIOR_WRITTEN_NOTICE)).doesNotContainKey(KeyDate.CONSENT_DATE);
    }

    @Test
    void aLetterIsOfTheDayAtItsHeadWhateverItTellsOf() {
        var letter = """
            Tanya Whitfield
            March 3, 2026
            Dear Principal Hughes:
            I am writing to request an evaluation. I have seen the draft you sent on January 12, 2026.
            Enrollment date: 8/15/2019
            """;

        assertThat(written(Papers.dates(letter, DocumentType.PARENT_REQUEST)))
                .isEqualTo("documentDate=2026-03-03 requestDate=2026-03-03");
    }

    @Test
    void aPlanEndsWhenThePlanEnds() {
        var plan = """
            Individualized Education Program
            IEP meeting date: 10/14/2025
            Data collected through 03/15/2026. ESY end date 7/15/2025
            Service Start Date End Date
            Speech 10/15/2025 10/13/2026
            Reading 10/15/2025 10/13/2026
            """;

        assertThat(written(Papers.dates(plan, DocumentType.IEP))).contains("iepEnd=2026-10-13", "iepStart=2025-10-15");
    }

    @Test
    void aPaperThatOnceWritesTheDayFirstAlwaysDoes() {
        var letter = "Fecha: 25/04/2025\nSu solicitud del 03/04/2025 fue recibida.";

        assertThat(Papers.dates(letter, DocumentType.PRIOR_WRITTEN_NOTICE).get(KeyDate.REQUEST_DATE))
                .extracting(FoundDate::date)
                .isEqualTo(LocalDate.of(2025, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/1/2020 ",
                "date ",
                "we also ",
                "iep date ",
                "a\n",
                "consent to ",
                "meeting on on on ",
                "(",
                "next annual review due "
            })
    void comesToAnEndWhateverItIsSent(String piece) {
        var page = piece.repeat(2_000_000 / piece.length()) + "\n" + "1/1/2020 ".repeat(10_000);
        var pages = Collections.nCopies(50, page);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            var paper = LaidOutText.typed(pages);
            Papers.dates(pages, DocumentType.IEP);
            DocumentTypes.of(paper);
            NamedChild.in(paper);
        });
    }

    @Test
    void quotesWhereEachStands() {
        var found = Papers.dates(List.of("", Papers.AMENDMENT), DocumentType.IEP_AMENDMENT);

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
        3 ago. 2026            | 2026-08-03
        dic 3, 2026            | 2026-12-03
        3 de abril de 2026     | 2026-04-03
        ene 3 2026             | 2026-01-03
        sept. 3, 2026          | 2026-09-03
        2026-03-05T19:07:55Z   | 2026-03-05
        el 20/02/2026          | 2026-02-20
        born 5/3/99            | 1999-05-03
        on 13/45/2026          |
        February 30, 2026      |
        score 12/20            |
        (530) 555-0142         |
        12/31/20261            |
        """)
    void readsADateHoweverItIsWritten(String text, LocalDate date) {
        var found = new DatesInText(NormalizedText.folded(text)).mentions(1, false);

        assertThat(found.stream().map(DateMention::date)).isEqualTo(date == null ? List.of() : List.of(date));
    }

    private static String written(Map<KeyDate, FoundDate> dates) {
        return dates.entrySet().stream()
                .map(entry -> entry.getKey().wire() + "=" + entry.getValue().date())
                .sorted()
                .collect(joining(" "));
    }
}
