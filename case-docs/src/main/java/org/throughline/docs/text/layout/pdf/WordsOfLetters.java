package org.throughline.docs.text.layout.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.TickSigns;
import org.throughline.docs.text.layout.Word;

/** Puts letters together to words. Letters that run in another direction than most are left out: stamps and margins. */
final class WordsOfLetters {

    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.22;

    /** A gap of so much of the size of a letter parts two words. */
    private static final double GAP = 0.18;

    private final int direction;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double base;
    private double size;
    private int bold;
    private int letters;

    private WordsOfLetters(int direction) {
        this.direction = direction;
    }

    static List<Word> of(List<TextPosition> letters, int direction) {
        var words = new WordsOfLetters(direction);
        letters.forEach(words::add);
        words.end();
        return words.words;
    }

    private void add(TextPosition letter) {
        if (Math.round(letter.getDir()) != direction) {
            return;
        }
        var said = readable(letter);
        if (said.isBlank()) {
            end();
            return;
        }
        var from = letter.getXDirAdj();
        var height = Math.max(1, letter.getFontSizeInPt());
        if (!text.isEmpty()) {
            if (isPrintedTwice(said, from, letter.getYDirAdj())) {
                bold++;
                return;
            }
            if (!goesOn(from, letter.getYDirAdj(), height) || isBox(said) || isBox(text.toString())) {
                end();
            }
        }
        if (text.isEmpty()) {
            left = from;
            base = letter.getYDirAdj();
            size = height;
        }
        text.append(said);
        right = Math.max(right, from + letter.getWidthDirAdj());
        size = Math.max(size, height);
        letters++;
        if (isBold(letter)) {
            bold++;
        }
    }

    /** A way to make letters bold: again, a hair beside. */
    private boolean isPrintedTwice(String said, double from, double line) {
        return text.toString().endsWith(said)
                && Math.abs(line - base) < 1
                && from < right - 0.5 * size / 2
                && from > left - 1
                && right - from > 0.3 * size;
    }

    private boolean goesOn(double from, double line, double height) {
        return Math.abs(line - base) < 0.35 * Math.max(size, height)
                && from - right < GAP * Math.max(size, height)
                && from - right > -0.5 * size;
    }

    private void end() {
        if (!text.isEmpty()) {
            words.add(new Word(
                    text.toString(),
                    new Box(left, base - ABOVE * size, Math.max(right, left + 0.1), base + BELOW * size),
                    size,
                    bold * 2 >= letters));
            text.setLength(0);
        }
        right = 0;
        bold = 0;
        letters = 0;
    }

    private static boolean isBox(String said) {
        return said.equals(Word.EMPTY_BOX) || said.equals(Word.TICKED_BOX);
    }

    private static boolean isBold(TextPosition letter) {
        var font = letter.getFont();
        if (font == null) {
            return false;
        }
        var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")) {
            return true;
        }
        var descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    /** Joined letters are parted; the signs of tick boxes in any font come to two. */
    private static String readable(TextPosition letter) {
        var said = letter.getUnicode();
        if (said == null) {
            return "";
        }
        if (said.length() == 1) {
            var name = letter.getFont() == null
                    ? ""
                    : String.valueOf(letter.getFont().getName());
            var box = TickSigns.read(said.charAt(0), name);
            if (box != null) {
                return box;
            }
            if (said.charAt(0) >= 'ﬀ' && said.charAt(0) <= 'ﬆ') {
                return Normalizer.normalize(said, Normalizer.Form.NFKC);
            }
        }
        return said;
    }
}
