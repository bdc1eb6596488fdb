package org.throughline.docs.text.layout;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;

/** The blocks of one page, from top to bottom. */
final class PageBlocks {

    private final PrintedPage page;
    private final double body;

    PageBlocks(PrintedPage page, double body) {
        this.page = page;
        this.body = body;
    }

    List<Block> blocks() {
        var left = new ArrayList<>(page.words());
        var pieces = new ArrayList<>(new RuledTables(page).take(left));
        pieces.sort(comparingDouble(piece -> piece.box().top()));
        var lines = Lines.of(page.number(), left);
        var margin =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(page.width());
        var flow = new Flow(body, margin, page.shades());
        var blocks = new ArrayList<Block>();
        var next = 0;
        for (var piece : pieces) {
            var before = new ArrayList<Line>();
            while (next < lines.size()
                    && lines.get(next).box().line() < piece.box().top()) {
                before.add(lines.get(next++));
            }
            blocks.addAll(flow.blocks(before));
            switch (piece) {
                case RuledTables.Piece.Rows rows -> blocks.add(rows.table());
                case RuledTables.Piece.Across across ->
                    blocks.addAll(new Flow(body, across.box().right() - 3, page.shades())
                            .blocks(across.cell().lines()));
            }
        }
        blocks.addAll(flow.blocks(lines.subList(next, lines.size())));
        return blocks;
    }
}
