package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs, headings and tables without ruling. */
final class Flow {

    private static final Pattern BULLET =
            Pattern.compile("^([•▪◦‣●○■–*-]|[☐☒]|\\(?[0-9]{1,2}[.)]|\\(?[a-zA-Z][.)])(\\s|$).*");
    private static final double LINE = 1.55;

    private final double body;
    private final double margin;
    private final List<Box> shades;

    /**
     * @param body size of most letters
     * @param margin where the text ends on the right
     */
    Flow(double body, double margin, List<Box> shades) {
        this.body = body;
        this.margin = margin;
        this.shades = shades;
    }

    List<Block> blocks(List<Line> lines) {
        var blocks = new ArrayList<Block>();
        var tables = new AlignedTables(margin);
        var open = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); ) {
            var length = tables.length(lines, i);
            if (length > 1) {
                close(open, blocks);
                blocks.add(tables.table(lines.get(i).page(), lines.subList(i, i + length)));
                i += length;
                continue;
            }
            var line = lines.get(i);
            if (!open.isEmpty() && !goesOn(open.getLast(), line, open)) {
                close(open, blocks);
            }
            open.add(line);
            i++;
        }
        close(open, blocks);
        return blocks;
    }

    private void close(List<Line> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph(List.copyOf(open), prominence(open)));
            open.clear();
        }
    }

    private boolean goesOn(Line before, Line line, List<Line> open) {
        if (line.segments().size() > 1 || before.segments().size() > 1) {
            return false;
        }
        var height = Math.max(before.box().height(), line.box().height());
        var gap = line.box().line() - before.box().line();
        if (gap > LINE * height
                || gap < 0.3 * height
                || BULLET.matcher(line.text()).matches()) {
            return false;
        }
        if (Math.abs(before.size() - line.size()) > 0.12 * body
                || (before.isBold() != line.isBold() && !isMixed(before, line))) {
            return false;
        }
        if (isShaded(before) != isShaded(line)) {
            return false;
        }
        return AlignedTables.isFull(before.segments().getLast(), line.segments().getFirst(), margin)
                || isCentred(open.getFirst(), line);
    }

    /** Bold words that begin a paragraph, or stand in it. */
    private static boolean isMixed(Line before, Line line) {
        return before.words().getLast().bold() == line.words().getFirst().bold();
    }

    private boolean isCentred(Line before, Line line) {
        return Math.abs(before.box().middle() - line.box().middle()) < 3
                && before.box().left() - line.box().left() > 12
                && before.size() > 1.1 * body;
    }

    private boolean isShaded(Line line) {
        return shades.stream()
                .anyMatch(shade -> shade.holds(line.box().middle(), line.box().line()));
    }

    private double prominence(List<Line> lines) {
        var first = lines.getFirst();
        var size = first.size() >= 1.25 * body ? 0.6 : first.size() >= 1.1 * body ? 0.4 : 0;
        return Prominence.of(lines, size + (isShaded(first) ? 0.4 : 0));
    }
}
