package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

    @Test
    void knowsEnglish() {
        assertThat(LanguageGuess.of(List.of("The team will meet with the family in the fall.")))
                .contains("en");
    }

    @Test
    void knowsSpanish() {
        assertThat(LanguageGuess.of(List.of("La escuela se reunirá con la familia para hablar de los servicios.")))
                .contains("es");
    }

    @Test
    void otherLanguage_isNeither() {
        var creole = List.of(
                "Nou envite w pou w vini nan lekòl la. Li gen yon reyinyon ak pwofesè pitit ou a. Nou ap"
                        + " tann ou nan biwo a nan dat la. Mèsi pou tout sa ou fè pou pitit ou a chak jou nan kay la ak nan lekòl.");

        assertThat(LanguageGuess.of(creole)).isEmpty();
        assertThat(LanguageGuess.isOther(creole)).isTrue();
    }

    @Test
    void saysNothingOfNumbers() {
        assertThat(LanguageGuess.of(List.of("12 13 14", "A B C"))).isEmpty();
    }
}
