package org.throughline.docs.recognition.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.PageSize;
import org.throughline.docs.text.layout.Row;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.TypedText;
import org.throughline.docs.text.layout.Word;

/** Papers that are made up block by block, as a Word file is read: without places on a page. */
public final class MadeUp {

    private MadeUp() {}

    public static Layout paper(Block... blocks) {
        return new Layout(List.of(blocks), List.of(), List.of(PageSize.UNKNOWN));
    }

    /** A paper of one page as it is typed. */
    public static Layout typed(String text) {
        return TypedText.layout(List.of(text));
    }

    public static Block heading(String text) {
        return new Block.Paragraph(List.of(line(text)), 0.8);
    }

    public static Block text(String... lines) {
        return new Block.Paragraph(Arrays.stream(lines).map(MadeUp::line).toList(), 0);
    }

    /** @param rows with {@code |} between the cells and {@code /} between the lines of one */
    public static Block table(String... rows) {
        var columns = Arrays.stream(rows)
                .mapToInt(row -> row.split("\\|", -1).length)
                .max()
                .orElse(1);
        return new Block.Table(columns, Arrays.stream(rows).map(MadeUp::row).toList());
    }

    private static Row row(String row) {
        var cells = row.split("\\|", -1);
        return new Row(
                1,
                IntStream.range(0, cells.length)
                        .mapToObj(column -> cell(column, cells[column].strip()))
                        .toList());
    }

    private static Cell cell(int column, String text) {
        var lines = text.isEmpty()
                ? List.<Line>of()
                : Arrays.stream(text.split(" / ", -1)).map(MadeUp::line).toList();
        return new Cell(column, 1, 1, lines, Box.NONE, /* shaded= */ false);
    }

    private static Line line(String text) {
        var words = Arrays.stream(text.split(" ", -1))
                .map(word -> new Word(word, Box.NONE, 0, /* bold= */ false))
                .toList();
        return new Line(1, List.of(new Segment(words, Box.NONE)), Box.NONE);
    }
}
