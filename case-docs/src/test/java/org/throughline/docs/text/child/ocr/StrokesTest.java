package org.throughline.docs.text.child.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.protocol.PlacedWord;

class StrokesTest {

    private static final int WIDTH = 1_700;
    private static final int HEIGHT = 2_200;
    private static final List<String> TEXT =
            List.of("Reading", "goals", "are", "worked", "on", "every", "day", "with", "the", "teacher", "in", "class");

    private final GrayImage picture = GrayImage.blank(WIDTH, HEIGHT);
    private final List<PlacedWord> words = new ArrayList<>();

    StrokesTest() {
        var pen = picture.image().createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
    }

    @Test
    void headingInBold_isBoldAndTheTextBelowIsNot() {
        print(List.of("Annual", "goals"), Font.BOLD, 32, 100);
        print(TEXT, Font.PLAIN, 30, 200);
        print(TEXT, Font.PLAIN, 26, 300);

        assertThat(bold()).containsExactly("Annual", "goals");
    }

    @Test
    void largeHeading_isNotBoldForItsSize() {
        print(List.of("Annual", "goals"), Font.PLAIN, 56, 100);
        print(TEXT, Font.PLAIN, 30, 200);

        assertThat(bold()).isEmpty();
    }

    @Test
    void fewWords_tellNothing() {
        print(List.of("Annual", "goals"), Font.BOLD, 32, 100);

        assertThat(bold()).isEmpty();
    }

    private List<String> bold() {
        return Strokes.weighed(picture, words, 0).stream()
                .filter(PlacedWord::bold)
                .map(PlacedWord::text)
                .toList();
    }

    /** Each word with the box of its ink. */
    private void print(List<String> line, int style, int size, int base) {
        var pen = picture.image().createGraphics();
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, style, size));
        var x = 60;
        for (var word : line) {
            pen.drawString(word, x, base);
            var ink = pen.getFont()
                    .createGlyphVector(pen.getFontRenderContext(), word)
                    .getVisualBounds();
            words.add(PlacedWord.between(
                    word,
                    (x + ink.getMinX()) / WIDTH,
                    (base + ink.getMinY()) / HEIGHT,
                    (x + ink.getMaxX()) / WIDTH,
                    (base + ink.getMaxY()) / HEIGHT));
            x += pen.getFontMetrics().stringWidth(word) + size / 3;
        }
        pen.dispose();
    }
}
