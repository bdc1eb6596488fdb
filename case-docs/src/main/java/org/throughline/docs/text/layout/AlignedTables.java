package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables without ruling: lines whose segments stand in the same columns. */
final class AlignedTables {

    private static final double FAR = 2.4;
    private static final double TIGHT = 1.45;

    private final double margin;

    /** @param margin where the text of the page ends on the right */
    AlignedTables(double margin) {
        this.margin = margin;
    }

    /** How many of these lines, from the first on, make a table; 0 if they make none. */
    int length(List<Line> lines, int from) {
        if (lines.get(from).segments().size() < 2) {
            return 0;
        }
        var taken = new ArrayList<Line>();
        var columns = Gutters.of(List.of(lines.get(from)));
        var rows = 0;
        var sure = 0;
        for (var i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!taken.isEmpty() && isFar(taken.getLast(), line)) {
                break;
            }
            var isRow = line.segments().size() > 1;
            var now = columns.with(line);
            if (now.count() < 2 || (isRow && now.count() < Math.min(columns.count(), 2))) {
                break;
            }
            if (isRow && now.count() < columns.count() - 1) {
                break;
            }
            if (!isRow && (isHeading(line, now) || now.count() < columns.count())) {
                break;
            }
            taken.add(line);
            columns = now;
            if (isRow) {
                rows++;
                sure = taken.size();
            } else if (continues(taken, columns)) {
                sure = taken.size();
            }
        }
        return rows < 2 ? 0 : sure;
    }

    private static boolean isFar(Line before, Line line) {
        return line.box().top() - before.box().bottom()
                > FAR * Math.max(before.box().height(), line.box().height());
    }

    /** One segment on the left, in bold, begins something else; so does one that reaches over a gap between columns. */
    private static boolean isHeading(Line line, Gutters.Columns columns) {
        return line.isBold() && columns.of(line.box()) <= 0;
    }

    private boolean continues(List<Line> taken, Gutters.Columns columns) {
        var line = taken.getLast();
        return taken.size() > 1 && isWrapped(taken.get(taken.size() - 2), line, columns);
    }

    /** Whether each segment goes on where the line before had no room for its first word. */
    private boolean isWrapped(Line before, Line line, Gutters.Columns columns) {
        return isTight(before, line)
                && line.segments().stream().allMatch(segment -> {
                    var column = columns.of(segment.box());
                    return column >= 0
                            && before.segments().stream()
                                    .filter(above -> columns.of(above.box()) == column)
                                    .anyMatch(above -> isFull(above, segment, columns.rightOf(column, margin)));
                });
    }

    private static boolean isTight(Line before, Line line) {
        return line.box().line() - before.box().line()
                <= TIGHT * Math.max(before.box().height(), line.box().height());
    }

    /** Whether the first word of the next line had no room any more. */
    static boolean isFull(Segment above, Segment below, double right) {
        var first = below.words().getFirst().box();
        return above.box().right() + first.width() + 0.25 * first.height() > right - 0.5 * first.height();
    }

    Block.Table table(int page, List<Line> together) {
        var lines = ColumnsOfMost.parted(together);
        var columns = Gutters.of(lines);
        var rows = new ArrayList<Row>();
        var open = new TreeMap<Integer, List<Line>>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && (beginsNext(lines, i, columns) || !goesOn(open, lines.get(i - 1), line, columns))) {
                rows.add(row(page, open));
                open.clear();
            }
            for (var segment : line.segments()) {
                var column = Math.max(0, columns.of(segment.box()));
                open.computeIfAbsent(column, key -> new ArrayList<>()).add(new Line(page, List.of(segment)));
            }
        }
        rows.add(row(page, open));
        return new Block.Table(columns.count(), rows);
    }

    private boolean goesOn(SortedMap<Integer, List<Line>> open, Line before, Line line, Gutters.Columns columns) {
        return isWrapped(before, line, columns)
                || isLater(open, line, columns, before)
                || isBegun(before, line, columns);
    }

    private boolean beginsNext(List<Line> lines, int at, Gutters.Columns columns) {
        return at + 1 < lines.size() && isBegun(lines.get(at), lines.get(at + 1), columns);
    }

    /** A cell that goes on while those beside it are over, the first column staying empty. */
    private static boolean isLater(
            SortedMap<Integer, List<Line>> open, Line line, Gutters.Columns columns, Line before) {
        return isTight(before, line)
                && line.segments().stream().noneMatch(segment -> columns.of(segment.box()) <= 0)
                && line.segments().stream().allMatch(segment -> open.containsKey(columns.of(segment.box())))
                && line.segments().size() < columns.count() - 1;
    }

    /** The first cell begins above what stands beside it. */
    private boolean isBegun(Line before, Line line, Gutters.Columns columns) {
        var above = before.segments().getFirst();
        var below = line.segments().getFirst();
        return before.segments().size() == 1
                && line.segments().size() > 1
                && columns.of(above.box()) == 0
                && columns.of(below.box()) == 0
                && isTight(before, line)
                && isFull(above, below, columns.rightOf(0, margin));
    }

    private static Row row(int page, SortedMap<Integer, List<Line>> cells) {
        return new Row(
                page,
                cells.entrySet().stream()
                        .map(entry -> new Cell(
                                entry.getKey(),
                                1,
                                page,
                                List.copyOf(entry.getValue()),
                                Box.around(
                                        entry.getValue().stream().map(Line::box).toList()),
                                false))
                        .toList());
    }
}
