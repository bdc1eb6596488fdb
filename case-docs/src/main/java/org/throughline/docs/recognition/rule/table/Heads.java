package org.throughline.docs.recognition.rule.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

/**
 * Words at one height that are the heads of columns.
 *
 * @param columns the words of each head, from left to right
 * @param known how many of them say what they are the heads of
 */
record Heads(int page, List<List<Word>> columns, int known) {

    private static final int LONGEST_HEAD = 4;
    private static final double ALIGNED = 3;
    /** Of the height of letters: no blank between words is so wide. */
    private static final double WIDE = 0.6;

    private static final int SENTENCE = 8;

    static Heads of(List<Line> lines, Predicate<String> isHead) {
        if (lines.isEmpty()) {
            return new Heads(1, List.of(), 0);
        }
        var top = lines.stream().mapToDouble(line -> line.box().top()).min().orElse(0);
        var words = lines.stream()
                .filter(line -> line.box().top() <= top + line.box().height() * 0.6)
                .flatMap(line -> line.words().stream())
                .sorted(Comparator.comparingDouble(word -> word.box().left()))
                .toList();
        var columns = new ArrayList<List<Word>>();
        var known = 0;
        for (var i = 0; i < words.size(); ) {
            var length = longest(words, i, isHead);
            if (length > 0) {
                columns.add(new ArrayList<>(words.subList(i, i + length)));
                known++;
            } else if (columns.isEmpty() || isWide(words.get(i - 1), words.get(i))) {
                columns.add(new ArrayList<>(List.of(words.get(i))));
            } else {
                columns.getLast().add(words.get(i));
            }
            i += Math.max(1, length);
        }
        return new Heads(lines.getFirst().page(), columns, known);
    }

    private static int longest(List<Word> words, int from, Predicate<String> isHead) {
        for (var length = Math.min(LONGEST_HEAD, words.size() - from); length > 0; length--) {
            var head = words.subList(from, from + length);
            var isOne = true;
            for (var i = 1; i < length; i++) {
                isOne &= !isWide(head.get(i - 1), head.get(i));
            }
            if (isOne && isHead.test(head.stream().map(Word::text).collect(joining(" ")))) {
                return length;
            }
        }
        return 0;
    }

    static boolean isWide(Word one, Word next) {
        return next.box().left() - one.box().right()
                > WIDE * Math.max(one.box().height(), next.box().height());
    }

    int words() {
        return columns.stream().mapToInt(List::size).sum();
    }

    double top() {
        return columns.stream()
                .flatMap(List::stream)
                .mapToDouble(word -> word.box().top())
                .min()
                .orElse(0);
    }

    double bottom() {
        return columns.stream()
                .flatMap(List::stream)
                .mapToDouble(word -> word.box().bottom())
                .max()
                .orElse(0);
    }

    boolean isPlaced() {
        return columns.stream()
                .flatMap(List::stream)
                .allMatch(word -> word.box().width() > 0);
    }

    Box box(int column) {
        return Box.around(columns.get(column).stream().map(Word::box).toList());
    }

    /** Whether a line can be one of the table: no sentence that takes no heed of the columns. */
    boolean fits(Line line) {
        var last = line.words().isEmpty() ? "" : line.words().getLast().text();
        // a word of a sentence may begin where a column does
        var fewest = last.endsWith(".") ? 3 : 2;
        return line.segments().size() > 1
                || line.words().size() < SENTENCE
                || pieces(line.words()).stream()
                                .filter(piece -> !piece.isEmpty())
                                .count()
                        >= fewest;
    }

    /** The line of the heads as a row. */
    TextRow row() {
        return new TextRow(
                page, columns.stream().map(words -> cell(page, words)).toList());
    }

    static CellText cell(int page, List<Word> words) {
        return words.isEmpty()
                ? CellText.EMPTY
                : new CellText(List.of(new Line(page, List.of(new Segment(List.copyOf(words))))));
    }

    /** Words at one height, told apart by columns. */
    List<List<Word>> pieces(List<Word> line) {
        var pieces = new ArrayList<List<Word>>();
        columns.forEach(column -> pieces.add(new ArrayList<>()));
        var run = new ArrayList<Word>();
        for (var word : line) {
            if (!run.isEmpty() && isWide(run.getLast(), word)) {
                put(run, pieces);
                run.clear();
            }
            run.add(word);
        }
        if (!run.isEmpty()) {
            put(run, pieces);
        }
        return pieces;
    }

    private void put(List<Word> run, List<List<Word>> pieces) {
        var box = Box.around(run.stream().map(Word::box).toList());
        var column = columnOf(box);
        for (var word : run) {
            var next = column + 1;
            while (next < columns.size() && box(next).left() < word.box().left() - ALIGNED) {
                next++;
            }
            if (next < columns.size() && Math.abs(box(next).left() - word.box().left()) <= ALIGNED) {
                column = next;
            }
            pieces.get(column).add(word);
        }
    }

    /** The last column that begins before it, unless it stands under the next head. */
    private int columnOf(Box box) {
        var column = 0;
        while (column + 1 < columns.size() && box(column + 1).left() <= box.left() + ALIGNED) {
            column++;
        }
        var next = column + 1;
        if (next < columns.size() && box.sharedWidth(box(next)) > box.sharedWidth(box(column))) {
            return next;
        }
        return column;
    }
}
