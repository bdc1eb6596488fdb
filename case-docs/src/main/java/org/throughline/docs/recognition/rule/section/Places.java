package org.throughline.docs.recognition.rule.section;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.docs.recognition.content.Area;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.PageSize;
import org.throughline.docs.text.layout.Row;

/** Where parts of a paper stand in it: one area a page. */
public final class Places {

    private static final int WHOLE = 10_000;

    private final List<PageSize> sizes;

    public Places(Layout layout) {
        sizes = layout.sizes();
    }

    public Place ofBlock(Block block) {
        return ofLines(lines(block));
    }

    public Place ofRow(Row row) {
        return row.isEmpty() ? new Place(row.page(), List.of()) : ofLines(lines(row));
    }

    public Place ofCell(Cell cell) {
        return cell.isEmpty() ? new Place(cell.page(), List.of()) : ofLines(cell.lines());
    }

    public Place ofBlocks(Collection<Block> blocks) {
        return ofLines(blocks.stream().flatMap(block -> lines(block).stream()).toList());
    }

    /** @param lines at least one */
    public Place ofLines(Collection<Line> lines) {
        var boxes = new TreeMap<Integer, Box>();
        for (var line : lines) {
            if (line.box().width() > 0 && line.box().height() > 0) {
                boxes.merge(line.page(), line.box(), Box::with);
            }
        }
        var areas = boxes.entrySet().stream()
                .flatMap(entry -> area(entry.getKey(), entry.getValue()))
                .toList();
        return new Place(lines.stream().mapToInt(Line::page).min().orElse(1), areas);
    }

    private Stream<Area> area(int page, Box box) {
        if (page < 1 || page > sizes.size() || !sizes.get(page - 1).isKnown()) {
            return Stream.empty();
        }
        var size = sizes.get(page - 1);
        var left = share(box.left(), size.width());
        var top = share(box.top(), size.height());
        var right = share(box.right(), size.width());
        var bottom = share(box.bottom(), size.height());
        return right > left && bottom > top
                ? Stream.of(new Area(page, left, top, right - left, bottom - top))
                : Stream.empty();
    }

    private static int share(double point, double whole) {
        return Math.clamp(Math.round(WHOLE * point / whole), 0, WHOLE);
    }

    /** The lines of a block, those of a table row by row. */
    public static List<Line> lines(Block block) {
        return switch (block) {
            case Block.Paragraph text -> text.lines();
            case Block.Table table ->
                table.rows().stream().flatMap(row -> lines(row).stream()).toList();
        };
    }

    /** The lines of a row, cell by cell. */
    public static List<Line> lines(Row row) {
        return row.cells().stream().flatMap(cell -> cell.lines().stream()).toList();
    }
}
