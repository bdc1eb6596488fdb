package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.rule.date.PaperDates;
import org.throughline.docs.recognition.rule.date.PlacedDate;
import org.throughline.docs.text.layout.TypedText;

class PaperDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29th September 2026                     | 2026-09-29
            the 29th of September, 2026             | 2026-09-29
            this 29th day of September, 2026        | 2026-09-29
            the 3rd of May 2026                     | 2026-05-03
            Sept. 4th, 2026                         | 2026-09-04
            September 22nd, 2026                    | 2026-09-22
            May the 1st, 2026                       | 2026-05-01
            May third, 2026                         | 2026-05-03
            the twenty-first of October, 2026       | 2026-10-21
            1.º de octubre de 2026                  | 2026-10-01
            1º de octubre de 2026                   | 2026-10-01
            1ro de octubre del 2026                 | 2026-10-01
            primero de octubre de 2026              | 2026-10-01
            el día veintidós de mayo de 2026        | 2026-05-22
            12 de octubre de 2026                   | 2026-10-12
            10/05/2026                              | 2026-10-05
            10/5/26                                 | 2026-10-05
            25/12/2026                              | 2026-12-25
            """)
    void aDay_isReadAsItIsWritten(String written, LocalDate day) {
        assertThat(dates("Written on " + written + " by the school."))
                .extracting(PlacedDate::date)
                .containsExactly(day);
    }

    @Test
    void aScore_isNoDayAndTurnsNoOther() {
        var dates = Papers.dates("""
                        Prior Written Notice
                        Date: 03/04/2026
                        The IEP team met on 02/11/2026. The district proposes to end reading support.
                        Words read correctly on three probes: 14/10/12. Phone 555-0199.""", DocumentType.PRIOR_WRITTEN_NOTICE);

        assertThat(dates).containsKeys(KeyDate.DOCUMENT_DATE, KeyDate.IEP_MEETING_DATE);
        assertThat(dates.values())
                .extracting(FoundDate::date)
                .containsOnly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 2, 11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Scores: 14/10/12 and 8/9/10
            Trials 3/4/12 on 10/05/2026
            """)
    void numbersOfATest_areNoDays(String text) {
        assertThat(dates(text)).noneMatch(date -> date.date().getYear() == 2012);
    }

    @Test
    void aDayOverALineEnd_isOne() {
        assertThat(dates("Student information\nOctober 8,\n2026 and more words follow here"))
                .extracting(PlacedDate::date)
                .containsExactly(LocalDate.of(2026, 10, 8));
    }

    @Test
    void aRefusedConsent_hasNoDay() {
        var form = "Parent Consent for Evaluation\n%s I give my consent for the evaluation.\n"
                + "%s I do NOT give my consent for the evaluation.\nSignature of parent: F. Adeyemi Date: 10/13/2026";

        var given = Papers.dates(form.formatted("☒", "☐"), DocumentType.CONSENT_FORM);
        var refused = Papers.dates(form.formatted("☐", "☒"), DocumentType.CONSENT_FORM);

        assertThat(given.get(KeyDate.CONSENT_DATE)).extracting(FoundDate::date).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(refused).doesNotContainKey(KeyDate.CONSENT_DATE);
    }

    private static List<PlacedDate> dates(String text) {
        return PaperDates.of(TypedText.layout(List.of(text))).all();
    }
}
