package org.throughline.docs.recognition.rule.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.PageSize;
import org.throughline.docs.text.layout.Row;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

/** A plan as one form or another lays it out: paragraphs and tables, on one page or on several. */
final class DrawnPlan {

    private final List<Block> blocks = new ArrayList<>();
    private final boolean breaks;
    private final double heading;
    private final @Nullable Random faults;
    private int page = 1;

    /**
     * @param breaks whether each part begins on a new page
     * @param heading how much a heading looks like one; 0 on a scan
     * @param faults of a scanner, in the words of labels; none without it
     */
    DrawnPlan(boolean breaks, double heading, @Nullable Random faults) {
        this.breaks = breaks;
        this.heading = heading;
        this.faults = faults;
    }

    void heading(String text) {
        if (breaks) {
            page++;
        }
        blocks.add(new Block.Paragraph(List.of(line(label(text))), heading));
    }

    void subheading(String text) {
        blocks.add(new Block.Paragraph(List.of(line(text)), Math.max(0, heading - 0.25)));
    }

    void paragraph(String text) {
        blocks.add(new Block.Paragraph(List.of(line(text)), 0));
    }

    void table(List<List<String>> rows) {
        var drawn = new ArrayList<Row>();
        var columns = 1;
        for (var row : rows) {
            var cells = new ArrayList<Cell>();
            for (var text : row) {
                cells.add(new Cell(
                        cells.size(),
                        1,
                        page,
                        text.isEmpty() ? List.of() : lines(text),
                        Box.NONE,
                        /* shaded= */ false));
            }
            columns = Math.max(columns, cells.size());
            drawn.add(new Row(page, cells));
        }
        blocks.add(new Block.Table(columns, drawn));
    }

    Layout layout() {
        var sizes = new ArrayList<PageSize>();
        for (var i = 0; i < page; i++) {
            sizes.add(PageSize.UNKNOWN);
        }
        return new Layout(List.copyOf(blocks), List.of(), sizes);
    }

    /** A label, on a scan with a letter read wrongly in one long word of it. */
    String label(String text) {
        if (faults == null) {
            return text;
        }
        var words = text.split(" ", -1);
        for (var i = 0; i < words.length; i++) {
            if (words[i].length() > 8) {
                var at = 2 + faults.nextInt(words[i].length() - 5);
                words[i] = words[i].substring(0, at) + "x" + words[i].substring(at + 1);
                break;
            }
        }
        return String.join(" ", words);
    }

    private List<Line> lines(String text) {
        return Arrays.stream(text.split("\n", -1)).map(this::line).toList();
    }

    private Line line(String text) {
        return new Line(
                page,
                List.of(new Segment(Arrays.stream(text.split(" ", -1))
                        .map(word -> new Word(word, Box.NONE, 10, /* bold= */ false))
                        .toList())));
    }
}
