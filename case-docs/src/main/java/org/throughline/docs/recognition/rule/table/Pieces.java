package org.throughline.docs.recognition.rule.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Row;

/** Takes a paper apart, with its tables put together that have heads but no lines between their cells. */
public final class Pieces {

    /** So many heads beside each other are the heads of a table. */
    private static final int HEADS = 3;

    private static final int LONGEST_HEADS = 24;

    /** Widest table that is looked at; what is wider is no table of people. */
    private static final int COLUMNS = 60;

    private static final int MOST_BLOCKS = 500;

    /** Signs that no heads of columns have. */
    private static final Pattern SAYING = Pattern.compile("[=;]|\\p{L}{3,}[.!]$");

    private Pieces() {}

    /**
     * @param isKnown whether words are the head of a column
     * @param isAnchor whether what stands at one height begins a row of its own
     */
    public static List<Piece> of(Layout layout, Predicate<String> isKnown, Predicate<TextRow> isAnchor) {
        var known = new HashMap<String, Boolean>();
        Predicate<String> isHead = words -> known.computeIfAbsent(words, isKnown::test);
        var pieces = new ArrayList<Piece>();
        var blocks = layout.blocks();
        for (var i = 0; i < blocks.size(); i++) {
            var heads = heads(blocks.get(i), isHead);
            if (heads != null) {
                var end = end(blocks, i + 1, heads, isHead);
                var body = new ArrayList<Line>();
                if (blocks.get(i) instanceof Block.Table table) {
                    body.addAll(lines(table));
                }
                blocks.subList(i + 1, end).forEach(block -> body.addAll(lines(block)));
                var table = new LooseTable(heads, isAnchor).rows(body);
                if (table.rows().size() > 1) {
                    before(blocks.get(i), heads, pieces);
                    pieces.add(table);
                    i = end - 1;
                    continue;
                }
            }
            pieces.add(piece(blocks.get(i)));
        }
        return joined(pieces, isHead);
    }

    private static void before(Block block, Heads heads, List<Piece> pieces) {
        if (block instanceof Block.Paragraph text && text.lines().size() > 1) {
            var above = text.lines().stream()
                    .filter(line -> line.box().bottom() <= heads.top() + 1)
                    .toList();
            if (!above.isEmpty()) {
                pieces.add(new Piece.Text(above, text.prominence()));
            }
        }
    }

    /** Rows that were taken for tables and lines of their own go on with the table over them. */
    private static List<Piece> joined(List<Piece> pieces, Predicate<String> isHead) {
        var joined = new ArrayList<Piece>();
        @Nullable List<TextRow> open = null;
        for (var piece : pieces) {
            if (open != null && joined.getLast() instanceof Piece.Table over) {
                var more = rows(piece, over.columns());
                if (!more.isEmpty() && heads(more.getFirst(), isHead) == 0) {
                    open.addAll(more);
                    continue;
                }
            }
            open = null;
            if (piece instanceof Piece.Table table && heads(table.rows().getFirst(), isHead) >= HEADS) {
                open = new ArrayList<>(table.rows());
                joined.add(new Piece.Table(table.columns(), open));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static long heads(TextRow row, Predicate<String> isHead) {
        return row.cells().stream().filter(cell -> isHead.test(cell.text())).count();
    }

    private static List<TextRow> rows(Piece piece, int columns) {
        return switch (piece) {
            case Piece.Table table -> table.columns() == columns ? table.rows() : List.of();
            case Piece.Text text ->
                text.lines().stream().allMatch(line -> line.segments().size() == columns)
                        ? text.lines().stream().map(Pieces::row).toList()
                        : List.of();
        };
    }

    private static TextRow row(Line line) {
        return new TextRow(
                line.page(),
                line.segments().stream()
                        .map(segment -> new CellText(List.of(new Line(line.page(), List.of(segment)))))
                        .toList());
    }

    private static Piece piece(Block block) {
        return switch (block) {
            case Block.Paragraph text -> new Piece.Text(text.lines(), text.prominence());
            case Block.Table table -> {
                var columns = Math.min(COLUMNS, table.columns());
                yield new Piece.Table(
                        columns,
                        table.rows().stream()
                                .map(row -> TextRow.of(row, columns))
                                .toList());
            }
        };
    }

    /** The heads of a table whose cells were not told apart, or nothing. */
    private static @Nullable Heads heads(Block block, Predicate<String> isHead) {
        if (block instanceof Block.Paragraph text
                && (text.lines().getLast().segments().size() < 2
                        || SAYING.matcher(text.lines().getLast().text()).find())) {
            return null;
        }
        var found = switch (block) {
            case Block.Paragraph text -> Heads.of(List.of(text.lines().getLast()), isHead);
            case Block.Table table -> Heads.of(top(table), isHead);
        };
        if (found.known() < HEADS || found.words() > LONGEST_HEADS || !found.isPlaced()) {
            return null;
        }
        if (found.columns().stream()
                .flatMap(List::stream)
                .anyMatch(word -> word.text().endsWith(";") || word.text().equals("="))) {
            return null;
        }
        if (block instanceof Block.Table table && isToldApart(table, found, isHead)) {
            return null;
        }
        return found;
    }

    /** Whether each head has a cell of its own already. */
    private static boolean isToldApart(Block.Table table, Heads found, Predicate<String> isHead) {
        var first = TextRow.of(table.rows().getFirst(), Math.min(COLUMNS, table.columns()));
        return first.filled() >= found.columns().size()
                || (first.filled() >= HEADS && heads(first, isHead) == first.filled());
    }

    /** What stands at the height of the first line of a table. */
    private static List<Line> top(Block.Table table) {
        return table.rows().getFirst().cells().stream()
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }

    private static List<Line> lines(Block block) {
        return switch (block) {
            case Block.Paragraph text -> text.lines();
            case Block.Table table ->
                table.rows().stream()
                        .map(Row::cells)
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.lines().stream())
                        .toList();
        };
    }

    private static int end(List<Block> blocks, int from, Heads heads, Predicate<String> isHead) {
        var end = from;
        while (end < Math.min(blocks.size(), from + MOST_BLOCKS) && goesOn(blocks.get(end), heads, isHead)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Block block, Heads heads, Predicate<String> isHead) {
        if (block instanceof Block.Paragraph text) {
            return text.lines().stream().allMatch(heads::fits) && text.prominence() < 0.3;
        }
        return heads(block, isHead) == null
                && block instanceof Block.Table table
                && heads(TextRow.of(table.rows().getFirst(), Math.min(COLUMNS, table.columns())), isHead) < 2;
    }
}
