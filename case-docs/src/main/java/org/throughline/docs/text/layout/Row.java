package org.throughline.docs.text.layout;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/** A row of a table, its cells from left to right. */
public record Row(int page, List<Cell> cells) {

    public String text() {
        return cells.stream().map(Cell::text).collect(joining("\t"));
    }

    public Optional<Cell> cellAt(int column) {
        return cells.stream()
                .filter(cell -> cell.column() <= column && column < cell.column() + cell.span())
                .findFirst();
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
