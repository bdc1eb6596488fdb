package org.throughline.docs.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingWordsTest {

    @ParameterizedTest
    @EnumSource
    void finding_asksInBothLanguages_andJudgesNobody(FindingCode code) {
        Stream.of(Locale.US, Locale.of("es", "US"))
                .map(locale -> words(code, locale))
                .forEach(words -> assertThat(words.why() + words.ask() + words.family())
                        .doesNotContainIgnoringCase("violat")
                        .doesNotContainIgnoringCase("illegal")
                        .doesNotContainIgnoringCase("unlawful")
                        .doesNotContainIgnoringCase("non-complian")
                        .doesNotContainIgnoringCase("must have")
                        .doesNotContainIgnoringCase("viola")
                        .doesNotContainIgnoringCase("ilegal")
                        .doesNotContain("{0}")
                        .contains("?"));
        assertThat(words(code, Locale.US)).isNotEqualTo(words(code, Locale.of("es")));
    }

    @Test
    void copiedGoal_isCalledByItsNumber_andACopiedLevelByItsArea() {
        assertThat(copied("2", Locale.US)).startsWith("“Goal 2” stands");
        assertThat(copied("1a", Locale.of("es"))).startsWith("«Meta 1a»");
        assertThat(copied("Grade 4 reading", Locale.US)).startsWith("“Grade 4 reading” stands");
    }

    private static String copied(String subject, Locale locale) {
        return FindingWords.of(new Finding(FindingCode.COPIED_FORWARD, subject, 1, "Words."), locale)
                .why();
    }

    private static FindingWords words(FindingCode code, Locale locale) {
        var subject = code == FindingCode.NOTICE_ELEMENT_NOT_FOUND ? "OPTIONS" : "Reading";
        return FindingWords.of(new Finding(code, subject, 1, "2026-11-19"), locale);
    }
}
