package org.throughline.docs.text.layout;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables whose cells are ruled or shaded. */
final class RuledTables {

    /** A row that reaches over the whole width parts a table: it is a heading, or text of its own. */
    sealed interface Piece {

        Box box();

        record Rows(Block.Table table, Box box) implements Piece {}

        record Across(Cell cell, Box box) implements Piece {}
    }

    private final PrintedPage page;

    RuledTables(PrintedPage page) {
        this.page = page;
    }

    /** Takes the words that stand in cells out of those that are left. */
    List<Piece> take(Collection<Word> left) {
        var pieces = new ArrayList<Piece>();
        var grids = new ArrayList<>(Grid.of(page.rules()));
        grids.sort((one, other) -> Double.compare(area(one.box()), area(other.box())));
        for (var grid : grids) {
            var cells = cells(grid, left);
            var filled = cells.stream().filter(cell -> !cell.words.isEmpty()).toList();
            if (filled.size() < 2 && !isBar(filled)) {
                continue;
            }
            var taken = Collections.newSetFromMap(new IdentityHashMap<Word, Boolean>());
            filled.forEach(cell -> taken.addAll(cell.words));
            left.removeIf(taken::contains);
            pieces.addAll(pieces(cells));
        }
        return pieces;
    }

    /** One shaded cell with a line or two is a heading bar. */
    private boolean isBar(List<Filled> filled) {
        return filled.size() == 1
                && filled.getFirst().area.box().height() < 40
                && isShaded(filled.getFirst().area.box());
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private record Filled(Grid.Area area, List<Word> words) {}

    private List<Filled> cells(Grid grid, Collection<Word> left) {
        var whole = grid.box();
        var inside = left.stream()
                .filter(word -> whole.holds(word.box().middle(), word.box().line()))
                .toList();
        if (inside.isEmpty()) {
            return List.of();
        }
        var rows = new TreeMap<Double, List<Word>>();
        inside.forEach(word -> rows.computeIfAbsent(word.box().line(), key -> new ArrayList<>())
                .add(word));
        var cells = new ArrayList<Filled>();
        for (var area : grid.areas()) {
            var box = area.box();
            cells.add(new Filled(
                    area,
                    rows.subMap(box.top(), true, box.bottom(), true).values().stream()
                            .flatMap(List::stream)
                            .filter(word ->
                                    box.holds(word.box().middle(), word.box().line()))
                            .toList()));
        }
        return split(cells);
    }

    /** Where a row is not ruled but its neighbours are, its cells end where theirs end, if no word is cut by it. */
    private static List<Filled> split(List<Filled> cells) {
        var borders = new HashMap<Integer, Double>();
        var uses = new HashMap<Integer, Integer>();
        cells.forEach(cell -> {
            borders.put(cell.area.column(), cell.area.box().left());
            uses.merge(cell.area.column(), cell.area.rows(), Integer::sum);
        });
        var rows = cells.stream()
                .mapToInt(cell -> cell.area.row() + cell.area.rows())
                .max()
                .orElse(0);
        var all = new ArrayList<Filled>();
        for (var cell : cells) {
            var inner = borders.keySet().stream()
                    .filter(column -> column > cell.area.column()
                            && column < cell.area.column() + cell.area.columns()
                            && uses.getOrDefault(column, 0) * 3 >= rows)
                    .sorted()
                    .toList();
            all.addAll(parted(cell, inner, borders));
        }
        return all;
    }

    private static boolean crosses(Box box, double border) {
        return box.left() < border - 1 && box.right() > border + 1;
    }

    private static List<Filled> parted(Filled cell, List<Integer> inner, Map<Integer, Double> borders) {
        if (inner.isEmpty() || cell.words.isEmpty()) {
            return List.of(cell);
        }
        var segments = Lines.of(0, cell.words).stream()
                .flatMap(line -> line.segments().stream())
                .toList();
        var usable = inner.stream()
                .filter(column -> segments.stream()
                        .noneMatch(segment -> crosses(segment.box(), requireNonNull(borders.get(column)))))
                .toList();
        if (usable.isEmpty() || usable.size() < inner.size()) {
            return List.of(cell);
        }
        var parts = new ArrayList<Filled>();
        var from = cell.area.column();
        var left = cell.area.box().left();
        for (var i = 0; i <= usable.size(); i++) {
            var until = i < usable.size() ? usable.get(i) : cell.area.column() + cell.area.columns();
            var right = i < usable.size()
                    ? requireNonNull(borders.get(usable.get(i)))
                    : cell.area.box().right();
            var box =
                    new Box(left, cell.area.box().top(), right, cell.area.box().bottom());
            parts.add(new Filled(
                    new Grid.Area(cell.area.row(), from, cell.area.rows(), until - from, box),
                    cell.words.stream()
                            .filter(word ->
                                    box.holds(word.box().middle(), word.box().line()))
                            .toList()));
            from = until;
            left = right;
        }
        // a line that happens to have no word over the border is no row of cells
        return parts.stream().filter(part -> !part.words.isEmpty()).count() < 2 ? List.of(cell) : parts;
    }

    private List<Piece> pieces(List<Filled> cells) {
        var columns = cells.stream()
                .filter(cell -> !cell.words.isEmpty())
                .map(cell -> cell.area.column())
                .distinct()
                .sorted()
                .toList();
        var rows = new TreeMap<Integer, List<Filled>>();
        cells.forEach(cell ->
                rows.computeIfAbsent(cell.area.row(), key -> new ArrayList<>()).add(cell));
        var pieces = new ArrayList<Piece>();
        var open = new ArrayList<Row>();
        for (var row : rows.values()) {
            row.sort(comparingInt(cell -> cell.area.column()));
            var made = row.stream().map(cell -> cell(cell, columns)).toList();
            var filled = made.stream().filter(cell -> !cell.isEmpty()).toList();
            if (filled.isEmpty() && made.size() < 2) {
                continue;
            }
            if (made.size() == 1) {
                close(open, columns.size(), pieces);
                pieces.add(new Piece.Across(made.getFirst(), made.getFirst().box()));
            } else if (!filled.isEmpty() || !open.isEmpty()) {
                open.add(new Row(page.number(), made));
            }
        }
        close(open, columns.size(), pieces);
        return pieces;
    }

    private static void close(List<Row> open, int columns, List<Piece> pieces) {
        while (!open.isEmpty() && open.getLast().isEmpty()) {
            open.removeLast();
        }
        if (!open.isEmpty()) {
            var box = Box.around(open.stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::box)
                    .toList());
            pieces.add(new Piece.Rows(new Block.Table(columns, List.copyOf(open)), box));
            open.clear();
        }
    }

    private Cell cell(Filled cell, List<Integer> columns) {
        var first = (int)
                columns.stream().filter(column -> column < cell.area.column()).count();
        var last = (int) columns.stream()
                .filter(column -> column < cell.area.column() + cell.area.columns())
                .count();
        return new Cell(
                first,
                Math.max(1, last - first),
                page.number(),
                Lines.of(page.number(), cell.words),
                cell.area.box(),
                isShaded(cell.area.box()));
    }

    private boolean isShaded(Box box) {
        return page.shades().stream()
                .anyMatch(shade -> shade.holds(box.middle(), box.line())
                        && shade.sharedWidth(box) > 0.8
                        && shade.height() < 3 * box.height());
    }
}
