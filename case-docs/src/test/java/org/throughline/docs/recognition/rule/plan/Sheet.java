package org.throughline.docs.recognition.rule.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Sections;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.PageSize;
import org.throughline.docs.text.layout.Row;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

/** A made-up paper, block by block, without geometry. */
public final class Sheet {

    private final List<Block> blocks = new ArrayList<>();

    public Sheet heading(String text) {
        blocks.add(new Block.Paragraph(List.of(line(text)), 0.9));
        return this;
    }

    public Sheet text(String text) {
        blocks.add(new Block.Paragraph(List.of(line(text)), 0));
        return this;
    }

    /** @param rows cells parted by {@code |} */
    public Sheet table(String... rows) {
        var made = Arrays.stream(rows).map(Sheet::row).toList();
        blocks.add(new Block.Table(
                made.stream().mapToInt(row -> row.cells().size()).max().orElse(1), made));
        return this;
    }

    private static Row row(String cells) {
        var made = new ArrayList<Cell>();
        for (var text : cells.split("\\|", -1)) {
            var lines = text.isBlank() ? List.<Line>of() : List.of(line(text.strip()));
            made.add(new Cell(made.size(), 1, 1, lines, Box.NONE, /* shaded= */ false));
        }
        return new Row(1, made);
    }

    private static Line line(String text) {
        var words = Arrays.stream(text.split(" "))
                .map(word -> new Word(word, Box.NONE, 0, /* bold= */ false))
                .toList();
        return new Line(1, List.of(new Segment(words)));
    }

    public Layout layout() {
        return new Layout(List.copyOf(blocks), List.of(), List.of(PageSize.UNKNOWN));
    }

    public List<Section> sections() {
        return Sections.of(layout());
    }
}
