package org.throughline.docs.text.child;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Ink;
import org.throughline.docs.text.layout.Word;

/** Gives words of which only the ink is known boxes as high as their letters could be. */
final class LetterSizes {

    /** Where the box of a word ends, as it does in printed files. */
    private static final double ABOVE = 0.75;

    private static final double BELOW = 0.22;

    private LetterSizes() {}

    /** The same along a line. */
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
                .map(word -> Ink.of(word.text(), word.box().bottom(), word.box().height()))
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

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
