package org.throughline.docs.recognition.rule.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Line;

/** What stands in a cell, from top to bottom. */
public record CellText(List<Line> lines) {

    public static final CellText EMPTY = new CellText(List.of());

    public static CellText of(Cell cell) {
        return new CellText(cell.lines());
    }

    public String text() {
        return lines.stream()
                .map(Line::text)
                .collect(joining(" "))
                .replace('\t', ' ')
                .strip();
    }

    public boolean isEmpty() {
        return text().isEmpty();
    }
}
