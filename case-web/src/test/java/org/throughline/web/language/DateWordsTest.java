package org.throughline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);

    @Test
    void nearDayHasItsWeekday() {
        assertThat(DateWords.near(TUESDAY, TUESDAY, Locale.ENGLISH)).isEqualTo("Tue, Oct 6");
        assertThat(DateWords.near(TUESDAY.plusYears(1), TUESDAY, Locale.ENGLISH))
                .isEqualTo("Wed, Oct 6, 2027");
    }

    @Test
    void inSpanishNoWeekdayIsTakenForAMonth() {
        assertThat(DateWords.near(TUESDAY, TUESDAY, Translations.SPANISH)).isEqualTo("martes 6 de oct");
        assertThat(DateWords.near(TUESDAY.plusYears(1), TUESDAY, Translations.SPANISH))
                .isEqualTo("miércoles 6 de oct de 2027");
    }

    @Test
    void numbersAreWrittenTheAmericanWay() {
        var words = new Translations();

        assertThat(words.getTranslation("case.count", Translations.SPANISH, 1003))
                .isEqualTo("1,003 casos.");
        assertThat(words.getTranslation("case.count", Locale.ENGLISH, 1003)).isEqualTo("1,003 cases.");
    }

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
