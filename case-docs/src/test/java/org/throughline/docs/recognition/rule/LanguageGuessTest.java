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
    void saysNothingOfNumbers() {
        assertThat(LanguageGuess.of(List.of("12 13 14", "A B C"))).isEmpty();
    }
}
