package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Row;

/**
 * The headers over a table of services.
 *
 * @param columns what each is about, where it begins and over how many columns it reaches
 * @param rows how many rows of the table it takes
 */
record Header(List<Column> columns, int rows) {

    record Column(ServiceColumn about, String text, int from, int span) {}

    private static final int MOST_ROWS = 5;

    /** The header that begins with this row, if it is one. */
    static Optional<Header> at(List<Row> rows, int from, boolean ofServices) {
        Optional<Header> best = Optional.empty();
        for (var count = 1; count <= MOST_ROWS && from + count <= rows.size(); count++) {
            if (count > 1 && !mayGoOn(rows.get(from + count - 1))) {
                break;
            }
            var header = header(rows.subList(from, from + count));
            if (rows.get(from).cells().stream()
                                    .filter(cell -> hasDigit(cell.text()))
                                    .count()
                            < 2
                    && header.isGridOfServices(ofServices)
                    && best.map(one -> one.concepts().size() < header.concepts().size())
                            .orElse(true)) {
                best = Optional.of(header);
            }
        }
        return best;
    }

    /** Further rows of headers hold a few words, and one of them at least is known. */
    private static boolean mayGoOn(Row row) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.stream().allMatch(cell -> cell.text().length() < 40 && !hasDigit(cell.text()))
                && filled.stream()
                        .anyMatch(cell -> ServiceColumn.named(cell.text()).isPresent());
    }

    /** The finest cells of all rows; what stands over them belongs to each. */
    private static Header header(List<Row> rows) {
        var finest = new TreeMap<Integer, Cell>();
        for (var row : rows) {
            row.cells().stream()
                    .filter(cell -> !cell.isEmpty() || !finest.containsKey(cell.column()))
                    .forEach(cell -> finest.merge(
                            cell.column(),
                            cell,
                            (one, other) -> other.span() < one.span() || one.isEmpty() ? other : one));
        }
        var columns = new ArrayList<Column>();
        for (var cell : finest.values()) {
            var text = new StringBuilder();
            for (var row : rows) {
                row.cellAt(cell.column())
                        .map(Cell::text)
                        .ifPresent(part -> text.append(part).append(' '));
            }
            var shown = text.toString().strip();
            var about = ServiceColumn.named(cell.text())
                    .filter(one -> rows.size() > 1)
                    .or(() -> ServiceColumn.named(shown));
            about.filter(one -> !hasDigit(shown) || one == ServiceColumn.GROUP)
                    .ifPresent(one -> columns.add(new Column(one, shown, cell.column(), cell.span())));
        }
        return new Header(withService(columns, List.copyOf(finest.values())), rows.size());
    }

    /** What holds numbers stands under a header. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The first column names the services where no other does. */
    private static List<Column> withService(List<Column> columns, List<Cell> cells) {
        var named = columns.stream().anyMatch(column -> column.about() == ServiceColumn.SERVICE);
        if (named
                || cells.isEmpty()
                || columns.stream()
                        .anyMatch(column -> column.from() == cells.getFirst().column())) {
            return columns;
        }
        var first = cells.getFirst();
        if (first.text().length() > 60) {
            return columns;
        }
        var all =
                new ArrayList<>(List.of(new Column(ServiceColumn.SERVICE, first.text(), first.column(), first.span())));
        all.addAll(columns);
        return all;
    }

    EnumSet<ServiceColumn> concepts() {
        var set = EnumSet.noneOf(ServiceColumn.class);
        columns.forEach(column -> set.add(column.about()));
        return set;
    }

    boolean isGridOfServices(boolean ofServices) {
        return isGrid(concepts(), ofServices);
    }

    static boolean isGrid(EnumSet<ServiceColumn> concepts, boolean ofServices) {
        if (!concepts.contains(ServiceColumn.SERVICE)
                || concepts.contains(ServiceColumn.AID)
                || concepts.contains(ServiceColumn.MONEY)
                || concepts.contains(ServiceColumn.LOG)) {
            return false;
        }
        var time = concepts.stream().anyMatch(ServiceColumn::tellsTime);
        var plan = concepts.stream()
                .filter(one -> one.tellsPlan() || one == ServiceColumn.FREQUENCY)
                .count();
        return (time && (plan > 0 || ofServices)) || (ofServices && plan > 1);
    }

    /** The first of several columns about the same, unless it says nothing in this row. */
    Map<ServiceColumn, String> cells(Row row, Map<ServiceColumn, String> headers) {
        var cells = new EnumMap<ServiceColumn, String>(ServiceColumn.class);
        for (var column : columns) {
            var text = new StringBuilder();
            row.cells().stream()
                    .filter(cell -> (cell.column() >= column.from() && cell.column() < column.from() + column.span())
                            || (cell.column() <= column.from() && column.from() < cell.column() + cell.span()))
                    .forEach(cell -> text.append(cell.text()).append(' '));
            var shown = text.toString().strip();
            if (!cells.containsKey(column.about())
                    || (Blank.is(cells.getOrDefault(column.about(), "")) && !Blank.is(shown))) {
                cells.put(column.about(), shown);
                headers.put(column.about(), column.text());
            }
        }
        return cells;
    }
}
