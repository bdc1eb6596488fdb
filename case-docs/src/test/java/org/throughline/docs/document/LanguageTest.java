package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void knowsEnglish() {
        assertThat(Language.of(List.of("The team will meet with the family in the fall.")))
                .contains("en");
    }

    @Test
    void knowsSpanish() {
        assertThat(Language.of(List.of("La escuela se reunirá con la familia para hablar de los servicios.")))
                .contains("es");
    }

    @Test
    void saysNothingOfNumbers() {
        assertThat(Language.of(List.of("12 13 14", "A B C"))).isEmpty();
    }
}
