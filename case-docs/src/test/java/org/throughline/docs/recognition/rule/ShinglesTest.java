package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.Shingles;

class ShinglesTest {

    static final String LETTER = words(1, 400);

    @Test
    void theSameWordsAreTheSameHoweverTheyAreSet() {
        var pages = List.of(LETTER.toUpperCase(java.util.Locale.ROOT).substring(0, 700), LETTER.substring(700));

        assertThat(ShinglesOfText.of(pages).likeness(ShinglesOfText.of(List.of(LETTER))))
                .isGreaterThan(0.95);
        assertThat(ShinglesOfText.of(List.of("La reunión será el jueves próximo."))
                        .likeness(ShinglesOfText.of(List.of("la reunion sera el jueves proximo"))))
                .isEqualTo(1);
    }

    @Test
    void halfOfTheWordsIsAThirdOfAll() {
        var other = words(201, 600);

        assertThat(ShinglesOfText.of(List.of(LETTER)).likeness(ShinglesOfText.of(List.of(other))))
                .isCloseTo(1.0 / 3, within(0.13));
    }

    @Test
    void aFewWordsReadWronglyChangeLittle() {
        var misread = LETTER.replace("word150 ", "w0rd150 ").replace("word300 ", "vvord300 ");

        assertThat(ShinglesOfText.of(List.of(LETTER)).likeness(ShinglesOfText.of(List.of(misread))))
                .isGreaterThan(0.9);
    }

    @Test
    void nothingIsLikeAnEmptyPage() {
        var empty = ShinglesOfText.of(List.of("", "One two"));

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.likeness(empty)).isZero();
    }

    @Test
    void isTheSameAfterItWasKept() {
        var shingles = ShinglesOfText.of(List.of(LETTER));

        assertThat(Shingles.of(shingles.bytes()).likeness(shingles)).isEqualTo(1);
    }

    private static String words(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "word" + i + " ").collect(Collectors.joining());
    }
}
