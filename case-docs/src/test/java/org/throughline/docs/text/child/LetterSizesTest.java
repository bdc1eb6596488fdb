package org.throughline.docs.text.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Word;

class LetterSizesTest {

    @Test
    void wordsOfOneLine_haveOneSizeWhateverTheirLetters() {
        var words = LetterSizes.evened(
                List.of(ink("Goal", 10, 92.8, 100), ink("areas", 40, 94.7, 100), ink("typing", 72, 92.8, 102.1)));

        assertThat(words).allSatisfy(word -> {
            assertThat(word.size()).isCloseTo(10, within(0.2));
            assertThat(word.box().top()).isCloseTo(92.5, within(0.3));
            assertThat(word.box().bottom()).isCloseTo(102.2, within(0.3));
        });
    }

    @Test
    void headingAboveALine_keepsItsOwnSize() {
        var words = LetterSizes.evened(List.of(ink("Services", 10, 50, 61.5), ink("Speech", 10, 80, 89.3)));

        assertThat(words.get(0).size()).isCloseTo(16, within(0.2));
        assertThat(words.get(1).size()).isCloseTo(10, within(0.2));
    }

    @Test
    void markAlone_staysAsItIs() {
        var mark = ink("•", 10, 94, 97);

        assertThat(LetterSizes.evened(List.of(mark))).containsExactly(mark);
    }

    private static Word ink(String text, double left, double top, double bottom) {
        return new Word(text, new Box(left, top, left + 5.0 * text.length(), bottom), bottom - top, false);
    }
}
