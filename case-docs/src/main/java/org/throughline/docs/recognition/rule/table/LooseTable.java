package org.throughline.docs.recognition.rule.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Word;

/** Puts a table together of the words under its heads. */
final class LooseTable {

    private static final int MOST_WORDS = 60_000;

    private record Height(int page, double top, double bottom, List<Word> words) {

        double middle() {
            return (top + bottom) / 2;
        }
    }

    private final Heads heads;
    private final Predicate<TextRow> isAnchor;

    LooseTable(Heads heads, Predicate<TextRow> isAnchor) {
        this.heads = heads;
        this.isAnchor = isAnchor;
    }

    Piece.Table rows(List<Line> body) {
        var rows = new ArrayList<TextRow>();
        var anchored = new ArrayList<Boolean>();
        var middles = new ArrayList<Double>();
        for (var height : heights(body)) {
            var cells = heads.pieces(height.words());
            rows.add(new TextRow(
                    height.page(),
                    cells.stream()
                            .map(words -> Heads.cell(height.page(), words))
                            .toList()));
            anchored.add(isAnchor.test(rows.getLast()));
            middles.add(height.middle());
        }
        return new Piece.Table(heads.columns().size(), joined(rows, anchored, middles));
    }

    private List<TextRow> joined(List<TextRow> rows, List<Boolean> anchored, List<Double> middles) {
        var pitch = pitch(rows, anchored, middles);
        var owners = new int[rows.size()];
        for (var i = 0; i < rows.size(); i++) {
            owners[i] = anchored.get(i) ? i : owner(i, rows, anchored, middles, pitch);
        }
        var joined = new ArrayList<TextRow>();
        joined.add(heads.row());
        for (var i = 0; i < rows.size(); i++) {
            if (owners[i] != i) {
                continue;
            }
            var parts = new ArrayList<TextRow>();
            // what belongs to a row stands close to it
            for (var k = Math.max(0, i - 6); k < Math.min(rows.size(), i + 12); k++) {
                if (owners[k] == i) {
                    parts.add(rows.get(k));
                }
            }
            joined.add(join(parts));
        }
        return joined;
    }

    /** The row that a line without numbers belongs to: the nearer one, if it is near; else it stands by itself. */
    private static int owner(int line, List<TextRow> rows, List<Boolean> anchored, List<Double> middles, double pitch) {
        var above = line - 1;
        while (above >= 0 && above > line - 8 && !anchored.get(above)) {
            above--;
        }
        var below = line + 1;
        while (below < rows.size() && below < line + 4 && !anchored.get(below)) {
            below++;
        }
        var up = distance(line, above, rows, anchored, middles);
        var down = distance(line, below, rows, anchored, middles);
        if (Math.min(up, down)
                >= pitch
                        * (rows.get(line).filled() == 1
                                        && !rows.get(line).cell(0).isEmpty()
                                ? 0.9
                                : 3)) {
            return line;
        }
        return up <= down + 1 ? above : below;
    }

    private static double distance(
            int line, int other, List<TextRow> rows, List<Boolean> anchored, List<Double> middles) {
        if (other < 0
                || other >= rows.size()
                || !anchored.get(other)
                || rows.get(other).page() != rows.get(line).page()) {
            return Double.MAX_VALUE;
        }
        return Math.abs(middles.get(line) - middles.get(other));
    }

    private static double pitch(List<TextRow> rows, List<Boolean> anchored, List<Double> middles) {
        var least = Double.MAX_VALUE;
        var last = -1;
        for (var i = 0; i < rows.size(); i++) {
            if (anchored.get(i)) {
                if (last >= 0 && rows.get(last).page() == rows.get(i).page()) {
                    least = Math.min(least, Math.abs(middles.get(i) - middles.get(last)));
                }
                last = i;
            }
        }
        return least == Double.MAX_VALUE ? 24 : least;
    }

    private TextRow join(List<TextRow> parts) {
        var cells = new ArrayList<CellText>();
        for (var column = 0; column < heads.columns().size(); column++) {
            var at = column;
            cells.add(new CellText(parts.stream()
                    .flatMap(part -> part.cell(at).lines().stream())
                    .toList()));
        }
        return new TextRow(parts.getFirst().page(), cells);
    }

    private List<Height> heights(List<Line> body) {
        record Placed(int page, Word word) {}
        var words = body.stream()
                .flatMap(line -> line.words().stream().map(word -> new Placed(line.page(), word)))
                .filter(placed ->
                        placed.page() > heads.page() || placed.word().box().line() > heads.bottom())
                .limit(MOST_WORDS)
                .sorted(Comparator.comparingInt(Placed::page)
                        .thenComparingDouble(placed -> placed.word().box().line()))
                .toList();
        var heights = new ArrayList<Height>();
        for (var placed : words) {
            var box = placed.word().box();
            var last = heights.isEmpty() ? null : heights.getLast();
            if (last != null && last.page() == placed.page() && box.line() < last.middle() + 0.5 * box.height()) {
                last.words().add(placed.word());
            } else {
                heights.add(
                        new Height(placed.page(), box.top(), box.bottom(), new ArrayList<>(List.of(placed.word()))));
            }
        }
        heights.forEach(height -> height.words()
                .sort(Comparator.comparingDouble(word -> word.box().left())));
        return heights;
    }
}
