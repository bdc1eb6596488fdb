package org.throughline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-02 | es | miércoles 2 de diciembre
            2026-12-02 | en | Wednesday, December 2
            2027-01-14 | es | jueves 14 de enero de 2027
            2027-01-14 | en | Thursday, January 14, 2027
            """)
    void dayInASentence_hasNoCommaInSpanishAndNoYearThatEverybodyKnows(LocalDate day, Locale locale, String words) {
        assertThat(DateWords.spoken(day, TODAY, locale)).isEqualTo(words);
    }
}
