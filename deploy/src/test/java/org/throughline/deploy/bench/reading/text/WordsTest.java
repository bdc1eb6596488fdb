package org.throughline.deploy.bench.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void likeness_forgetsAccentsCapitalsAndPunctuation() {
        assertThat(Words.likeness("Instrucción: EN lectura", "instruccion en lectura"))
                .isEqualTo(1);
    }

    @Test
    void likeness_countsARepeatedWordAsOftenAsBothHaveIt() {
        assertThat(Words.likeness("4 of 4", "4 of 5")).isEqualTo(2.0 * 2 / 6);
    }

    @Test
    void share_isThatOfTheFirst() {
        assertThat(Words.share("change of teacher", "a change of the teacher of math"))
                .isEqualTo(1);
        assertThat(Words.share("a b c d", "a b")).isEqualTo(0.5);
    }
}
