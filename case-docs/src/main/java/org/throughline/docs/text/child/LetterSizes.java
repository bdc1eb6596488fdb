package org.throughline.docs.text.child;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Word;

/**
 * How large the letters of words are of which only the ink is known: that of "tap" is higher than that of "sea", in one
 * line of one font.
 */
final class LetterSizes {

    private static final String HIGH = "bdfhijkltáéíóúñü0123456789%$&?!/()[]{}|☐☒";
    private static final String LOW = "gjpqy()[]{}|/Q,;";

    /** In letter sizes, from the line that letters stand on. */
    private static final double CAPITAL = 0.72;

    private static final double SMALL = 0.53;
    private static final double TAIL = 0.21;

    /** Where the box of a word ends, as it does in printed files. */
    private static final double ABOVE = 0.75;

    private static final double BELOW = 0.22;

    private LetterSizes() {}

    private record Ink(Word word, double size, double base) {}

    /** With boxes as high as their letters could be, the same along a line. */
    static List<Word> evened(List<Word> words) {
        var evened = new ArrayList<Word>();
        var line = new ArrayList<Word>();
        for (var word : words) {
            if (!line.isEmpty() && !goesOn(line.getLast(), word)) {
                evened.addAll(line(line));
                line.clear();
            }
            line.add(word);
        }
        evened.addAll(line(line));
        return evened;
    }

    /** Words come in the order in which they are read. */
    private static boolean goesOn(Word before, Word word) {
        var gap = word.box().left() - before.box().right();
        var height = Math.max(before.box().height(), word.box().height());
        return gap > -height
                && gap < 1.5 * height
                && Math.abs(before.box().line() - word.box().line()) < 0.6 * height;
    }

    private static List<Word> line(List<Word> line) {
        var inks = line.stream()
                .filter(word -> word.text().chars().anyMatch(Character::isLetterOrDigit))
                .map(LetterSizes::ink)
                .toList();
        if (inks.isEmpty()) {
            return line;
        }
        var size = middle(inks.stream().mapToDouble(Ink::size).sorted().toArray());
        var base = middle(inks.stream().mapToDouble(Ink::base).sorted().toArray());
        return line.stream()
                .map(word -> new Word(
                        word.text(),
                        new Box(
                                word.box().left(),
                                base - ABOVE * size,
                                word.box().right(),
                                base + BELOW * size),
                        size,
                        word.bold()))
                .toList();
    }

    private static Ink ink(Word word) {
        var high = word.text().chars().anyMatch(letter -> HIGH.indexOf(letter) >= 0 || Character.isUpperCase(letter));
        var low = word.text().chars().anyMatch(letter -> LOW.indexOf(letter) >= 0);
        var size = word.box().height() / ((high ? CAPITAL : SMALL) + (low ? TAIL : 0));
        return new Ink(word, size, word.box().bottom() - (low ? TAIL * size : 0));
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
