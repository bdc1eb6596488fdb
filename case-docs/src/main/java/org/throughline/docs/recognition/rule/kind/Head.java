package org.throughline.docs.recognition.rule.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;

/** What stands at the head of a paper, down to where a letter greets somebody. */
final class Head {

    /** One thing at the head, and how much it looks like a title. */
    record Piece(String text, double prominence) {}

    private static final int MOST_BLOCKS = 24;
    private static final int MOST_PIECES = 30;
    private static final int LONGEST = 140;
    private static final int MOST_ROWS = 3;

    /** What runs along on each page may be the name of the file that the paper is kept in. */
    private static final double RUNNING = 0.1;

    private static final double IN_TABLE = 0.1;

    private static final Pattern END = Pattern.compile("[.;]\\s|\\t");

    private Head() {}

    static List<Piece> of(Layout layout) {
        var pieces = new ArrayList<Piece>();
        var blocks = layout.blocks().stream().limit(MOST_BLOCKS).toList();
        for (var block : blocks) {
            if (block.page() > firstPage(blocks) || Letters.isSalutation(NormalizedText.folded(firstLine(block)))) {
                break;
            }
            switch (block) {
                case Block.Paragraph text -> addAll(text, pieces);
                case Block.Table table ->
                    table.rows().stream()
                            .limit(MOST_ROWS)
                            .flatMap(row -> row.cells().stream())
                            .forEach(cell -> add(cell.text(), cell.isBold() ? IN_TABLE * 3 : IN_TABLE, pieces));
            }
        }
        layout.running().stream()
                .limit(2)
                .flatMap(line -> line.segments().stream())
                .forEach(segment -> add(segment.text(), RUNNING, pieces));
        return pieces;
    }

    private static int firstPage(List<Block> blocks) {
        return blocks.isEmpty() ? 1 : blocks.getFirst().page();
    }

    private static String firstLine(Block block) {
        return switch (block) {
            case Block.Paragraph text -> text.lines().getFirst().text();
            case Block.Table table -> table.rows().getFirst().text();
        };
    }

    private static void addAll(Block.Paragraph text, List<Piece> pieces) {
        var whole = text.text();
        if (whole.length() <= LONGEST) {
            add(whole, text.prominence(), pieces);
        }
        if (text.lines().size() > 1 || whole.indexOf('\t') >= 0) {
            text.lines().stream().limit(4).forEach(line -> addSegments(line, text.prominence(), pieces));
        }
    }

    private static void addSegments(Line line, double prominence, List<Piece> pieces) {
        line.segments().forEach(segment -> add(segment.text(), prominence, pieces));
    }

    private static void add(String text, double prominence, List<Piece> pieces) {
        var end = END.matcher(text);
        var line = (end.find() ? text.substring(0, end.start()) : text).strip();
        if (pieces.size() < MOST_PIECES && line.length() > 2 && line.length() <= LONGEST) {
            pieces.add(new Piece(line, prominence));
        }
    }
}
