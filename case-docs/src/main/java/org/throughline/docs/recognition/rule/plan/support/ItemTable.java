package org.throughline.docs.recognition.rule.plan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Row;

/** Tables of which one column lists accommodations. */
final class ItemTable {

    private enum Column {
        ITEM,
        NEED,
        OTHER
    }

    private static final Lexicon<Column> COLUMNS =
            Lexicon.read(ItemTable.class, "support-columns.tsv", Column::valueOf);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:accommodation|support|item|modification|acomodo|adaptacion|ajuste|apoyo)?\\s?(?:no\\.?|nr\\.?|num\\.?|number|numero|#)?)\\s?\\d{1,2}[.):]?");
    private static final Pattern MINUTES = Pattern.compile(
            "\\b(?:min|mins|minutes|minutos|how long|amount|sessions?|sesiones|goals?|metas?|service|servicio|baseline|criteri\\w{1,3})\\b");
    private static final Pattern WEAK = Pattern.compile(
            "(?:what|describe|description|descripcion|que|services?|servicios?|special education)\\W{0,2}");
    private static final double HALF = 0.5;
    private static final int LONGEST = 90;

    private ItemTable() {}

    /** @param ofItems whether the heading over it says that it lists them */
    static List<Item> items(Block.Table table, boolean ofItems) {
        var rows = table.rows();
        for (var i = 0; i < Math.min(3, rows.size()); i++) {
            var column = column(rows.get(i), ofItems);
            if (column.isPresent()) {
                return items(rows.get(i), rows.subList(i + 1, rows.size()), column.get());
            }
        }
        return List.of();
    }

    private static Optional<Integer> column(Row header, boolean ofItems) {
        var cells = header.cells().stream().toList();
        if (cells.size() < 2
                || cells.stream().anyMatch(cell -> cell.text().length() > LONGEST || Ticks.has(cell.text()))) {
            return Optional.empty();
        }
        if (ofItems && isNumber(cells.getFirst()) && about(cells.getLast()).isPresent()) {
            return Optional.of(cells.getFirst().column());
        }
        if (!ofItems
                && (cells.stream().anyMatch(ItemTable::tellsMinutes)
                        || items(cells).stream().noneMatch(ItemTable::isStrong))) {
            return Optional.empty();
        }
        var named = cells.stream().filter(cell -> about(cell).isPresent()).count();
        var items = items(cells);
        if (!items.isEmpty() && named * 2 >= cells.size() && (items.getFirst().column() == 0 || !isOfCourses(cells))) {
            return Optional.of(items.getFirst().column());
        }
        if (ofItems && about(cells.getFirst()).filter(one -> one == Column.ITEM).isPresent()) {
            return Optional.of(cells.getFirst().column());
        }
        var first = cells.getFirst();
        var others = cells.stream()
                .skip(1)
                .allMatch(cell -> cell.isEmpty() || about(cell).isPresent());
        return ofItems && first.text().isBlank() && others && cells.size() > 2
                ? Optional.of(first.column())
                : Optional.empty();
    }

    private static List<Cell> items(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> about(cell).filter(one -> one == Column.ITEM).isPresent())
                .toList();
    }

    private static boolean tellsMinutes(Cell cell) {
        return MINUTES.matcher(NormalizedText.folded(cell.text())).find();
    }

    /** A header that only asks what may stand over anything. */
    private static boolean isStrong(Cell cell) {
        return !WEAK.matcher(NormalizedText.folded(cell.text())).matches();
    }

    /** Forms number the fields in which the items are to be written. */
    private static boolean isNumber(Cell cell) {
        return NUMBER.matcher(NormalizedText.folded(cell.text())).matches();
    }

    /** A table that begins with lessons or tests says again what another lists. */
    private static boolean isOfCourses(List<Cell> cells) {
        return COLUMNS.match(cells.getFirst().text())
                .filter(match -> match.concept() == Column.NEED && match.entry().startsWith("course"))
                .isPresent();
    }

    private static Optional<Column> about(Cell cell) {
        return COLUMNS.match(cell.text()).map(match -> match.concept());
    }

    private static List<Item> items(Row header, List<Row> rows, int column) {
        var boxes = rows.stream().anyMatch(row -> boxes(row, column) > 0);
        var items = new ArrayList<Item>();
        for (var row : rows) {
            if (row.text().equals(header.text())
                    || isHeader(row)
                    || (!row.cells().isEmpty() && isNumber(row.cells().getFirst()))
                    || (boxes && boxes(row, column) > 0 && !isTicked(row, column))) {
                continue;
            }
            row.cellAt(column).filter(cell -> !cell.isEmpty()).ifPresent(cell -> addItems(cell, items));
        }
        return items;
    }

    /** Forms print the header again over each item. */
    private static boolean isHeader(Row row) {
        return row.cells().size() > 1
                && isNamed(row.cells().getFirst(), 1)
                && row.cells().stream().allMatch(cell -> isNamed(cell, HALF));
    }

    private static boolean isNamed(Cell cell, double least) {
        return COLUMNS.match(cell.text().replaceAll("[0-9#.]", " "), least).isPresent();
    }

    private static long boxes(Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() != column && Ticks.leads(cell.text()))
                .count();
    }

    private static boolean isTicked(Row row, int column) {
        return row.cells().stream()
                .anyMatch(cell -> cell.column() != column
                        && (Ticks.isTicked(cell.text()) || cell.text().equals("\u25cf")));
    }

    /** A cell may list several, each with a bullet of its own. */
    private static void addItems(Cell cell, List<Item> items) {
        var led = cell.lines().stream().filter(line -> Item.isLed(line.text())).count();
        if (led > 1 || cell.text().contains("; ")) {
            items.addAll(ItemList.items(List.of(new Block.Paragraph(cell.lines(), 0))));
        } else {
            Item.of(cell.text(), cell.lines()).ifPresent(items::add);
        }
    }
}
