package org.throughline.docs.recognition.rule.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Row;

/** A row with a cell for each column. */
public record TextRow(int page, List<CellText> cells) {

    static TextRow of(Row row, int columns) {
        return new TextRow(
                row.page(),
                IntStream.range(0, columns)
                        .mapToObj(column -> row.cells().stream()
                                .filter(cell -> cell.column() == column)
                                .findFirst()
                                .map(CellText::of)
                                .orElse(CellText.EMPTY))
                        .toList());
    }

    public CellText cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : CellText.EMPTY;
    }

    public List<Line> lines() {
        return cells.stream().flatMap(cell -> cell.lines().stream()).toList();
    }

    public String text() {
        return cells.stream().map(CellText::text).collect(joining("\t"));
    }

    /** How many of its cells have something in them. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
