package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.List;

/** What goes on from one page to the next. */
final class Continued {

    private static final double NEAR = 8;

    private Continued() {}

    /** Joins a block to the last one if it goes on with it. */
    static boolean join(List<Block> blocks, Block next) {
        var last = blocks.getLast();
        if (last instanceof Block.Table table && next instanceof Block.Table more && isSame(table, more)) {
            var rows = new ArrayList<>(table.rows());
            var repeated =
                    more.rows().getFirst().text().equals(table.rows().getFirst().text());
            rows.addAll(more.rows().subList(repeated ? 1 : 0, more.rows().size()));
            blocks.set(blocks.size() - 1, new Block.Table(table.columns(), rows));
            return true;
        }
        if (last instanceof Block.Paragraph text
                && next instanceof Block.Paragraph more
                && text.lines().getLast().page() != more.page()
                && text.prominence() < 0.3
                && more.prominence() < 0.3
                && !text.text().strip().matches("(?s).*[.:!?]$")
                && more.text().strip().matches("(?s)^[a-záéíóúñ(].*")) {
            var lines = new ArrayList<>(text.lines());
            lines.addAll(more.lines());
            blocks.set(blocks.size() - 1, new Block.Paragraph(lines, text.prominence()));
            return true;
        }
        return false;
    }

    private static boolean isSame(Block.Table table, Block.Table more) {
        var last = table.rows().getLast();
        var first = more.rows().getFirst();
        if (last.page() == first.page() || table.columns() != more.columns()) {
            return false;
        }
        return first.cells().stream()
                .allMatch(cell -> table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(other -> other.column() == cell.column())
                        .anyMatch(other ->
                                Math.abs(other.box().left() - cell.box().left()) < NEAR));
    }
}
