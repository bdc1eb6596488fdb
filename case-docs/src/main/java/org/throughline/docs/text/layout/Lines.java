package org.throughline.docs.text.layout;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts words together to lines, and parts each line where a gap is wide. */
final class Lines {

    /** Words share a line if they share so much of their height. */
    private static final double SAME_HEIGHT = 0.5;

    /** A gap of so many letter sizes parts a line; a blank is a quarter of one. */
    private static final double WIDE = 1.15;

    private Lines() {}

    /** From top to bottom. */
    static List<Line> of(int page, Collection<Word> words) {
        var rows = new ArrayList<List<Word>>();
        var boxes = new ArrayList<Box>();
        for (var word : words.stream()
                .sorted(comparingDouble((Word one) -> one.box().line())
                        .thenComparingDouble(one -> one.box().left()))
                .toList()) {
            var row = rowOf(word, boxes);
            if (row < 0) {
                rows.add(new ArrayList<>(List.of(word)));
                boxes.add(word.box());
            } else {
                rows.get(row).add(word);
                boxes.set(row, widened(boxes.get(row), word.box()));
            }
        }
        return rows.stream()
                .map(row -> new Line(page, segments(row)))
                .sorted(comparingDouble(line -> line.box().line()))
                .toList();
    }

    /** The height stays that of the first word: one tall letter would draw other lines in. */
    private static Box widened(Box row, Box word) {
        return new Box(Math.min(row.left(), word.left()), row.top(), Math.max(row.right(), word.right()), row.bottom());
    }

    private static int rowOf(Word word, List<Box> boxes) {
        for (var i = boxes.size() - 1; i >= Math.max(0, boxes.size() - 4); i--) {
            if (boxes.get(i).sharedHeight(word.box()) >= SAME_HEIGHT) {
                return i;
            }
        }
        return -1;
    }

    private static List<Segment> segments(List<Word> row) {
        row.sort(comparingDouble(word -> word.box().left()));
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Word>();
        for (var word : row) {
            if (!open.isEmpty() && isWide(open.getLast(), word)) {
                segments.add(new Segment(List.copyOf(open)));
                open.clear();
            }
            open.add(word);
        }
        segments.add(new Segment(List.copyOf(open)));
        return segments;
    }

    private static boolean isWide(Word left, Word right) {
        var size = Math.max(left.box().height(), right.box().height());
        return right.box().left() - left.box().right() > WIDE * size;
    }
}
