package org.throughline.docs.recognition.rule.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Cell;
import org.throughline.docs.text.layout.Row;

/** What the cells of a table are called: by the cell at their left, the head of their column, or the cell below. */
final class TableLabels {

    private static final int LABEL = 160;
    private static final int SHORT = 40;
    private static final int MOST_STACKED = 12;
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");

    private final Map<Integer, Integer> datesOfColumn = new HashMap<>();
    private final Map<Integer, String> heads = new HashMap<>();
    private final Map<Integer, Cell> headCells = new HashMap<>();
    private @Nullable Row row;
    private @Nullable Row next;
    private boolean below;
    private boolean decided;

    TableLabels(Block.Table table) {
        for (var one : table.rows()) {
            for (var cell : one.cells()) {
                if (isDated(cell)) {
                    datesOfColumn.merge(cell.column(), 1, Integer::sum);
                }
            }
        }
    }

    /** Rows are entered from the first to the last. */
    void enter(Row entered, @Nullable Row following) {
        if (row != null) {
            row.cells().forEach(this::keepAsHead);
        }
        row = entered;
        next = following;
        if (!decided && entered.cells().stream().anyMatch(TableLabels::isBareDate)) {
            decided = true;
            below = entered.cells().stream()
                    .filter(TableLabels::isBareDate)
                    .allMatch(cell -> !says(left(cell)) && !says(head(cell)) && says(under(cell)));
        }
    }

    private void keepAsHead(Cell cell) {
        var text = folded(cell);
        if (text.length() < LABEL && LETTERS.matcher(text).find() && !isDated(cell)) {
            heads.put(cell.column(), text);
            headCells.put(cell.column(), cell);
        }
    }

    /** The most trusted first. */
    List<String> of(Cell cell) {
        var labels = new ArrayList<String>();
        var left = left(cell);
        if (below) {
            add(labels, under(cell));
        }
        var pair = row != null
                && row.cells().stream().filter(one -> !one.isEmpty()).count() == 2;
        if (left.endsWith(":") || pair) {
            add(labels, left);
        }
        add(labels, head(cell));
        add(labels, left);
        if (left.isEmpty()) {
            add(labels, aloneBelowAtTheLeft(cell));
        }
        if (labels.stream().noneMatch(TableLabels::says)) {
            add(labels, right(cell));
        }
        return labels;
    }

    /** Several labels in one cell and as many values in the cell below, or beside: one label for each line, or none. */
    List<String> ofLines(Cell cell) {
        var lines = cell.lines().size();
        if (lines < 2 || lines > MOST_STACKED) {
            return List.of();
        }
        if (cell.lines().stream()
                .anyMatch(line -> line.text().length() >= SHORT || says(NormalizedText.folded(line.text())))) {
            return List.of();
        }
        var head = headCells.get(cell.column());
        var left = row == null
                ? null
                : row.cells().stream()
                        .filter(one -> one.column() < cell.column() && !isDated(one))
                        .reduce((first, second) -> second)
                        .orElse(null);
        return Stream.of(Optional.ofNullable(left), Optional.ofNullable(head))
                .flatMap(Optional::stream)
                .filter(one -> one.lines().size() == lines)
                .map(one -> one.lines().stream()
                        .map(line -> NormalizedText.folded(line.text()))
                        .toList())
                .filter(labels -> labels.stream().anyMatch(TableLabels::says))
                .findFirst()
                .orElse(List.of());
    }

    String around() {
        var text = row == null ? "" : NormalizedText.folded(row.text());
        return below && next != null ? text + " | " + NormalizedText.folded(next.text()) : text;
    }

    private static void add(List<String> labels, String label) {
        if (!label.isEmpty() && !labels.contains(label)) {
            labels.add(label);
        }
    }

    private String left(Cell cell) {
        var left = "";
        if (row != null) {
            for (var one : row.cells()) {
                if (one.column() >= cell.column()) {
                    break;
                }
                var text = folded(one);
                left = isDated(one) || !LETTERS.matcher(text).find() ? "" : text;
            }
        }
        return left.length() < LABEL ? left : "";
    }

    /** A column of several dates that is only called "date" says nothing of each. */
    private String head(Cell cell) {
        var head = heads.getOrDefault(cell.column(), "");
        return DateWords.of(head).isEmpty() && datesOfColumn.getOrDefault(cell.column(), 0) > 1 ? "" : head;
    }

    private String under(Cell cell) {
        if (next == null) {
            return "";
        }
        return next.cellAt(cell.column())
                .filter(one -> !isDated(one))
                .map(TableLabels::folded)
                .filter(text -> LETTERS.matcher(text).find() && text.length() < LABEL)
                .orElse("");
    }

    /** A few words behind a value, on forms that name a field behind it. */
    private String right(Cell cell) {
        if (row == null) {
            return "";
        }
        var behind = row.cells().stream()
                .filter(one -> one.column() > cell.column() && !one.isEmpty())
                .toList();
        return behind.stream()
                .filter(one -> behind.size() == 1 && !isDated(one))
                .map(TableLabels::folded)
                .filter(text -> text.length() < SHORT && !text.contains(":") && says(text))
                .findFirst()
                .orElse("");
    }

    /** What stands lower than its value is taken for a row of its own. */
    private String aloneBelowAtTheLeft(Cell cell) {
        if (next == null || next.cells().stream().filter(one -> !one.isEmpty()).count() != 1) {
            return "";
        }
        return next.cells().stream()
                .filter(one -> one.column() < cell.column() && !isDated(one))
                .map(TableLabels::folded)
                .filter(text -> LETTERS.matcher(text).find() && text.length() < LABEL)
                .findFirst()
                .orElse("");
    }

    private static boolean says(String label) {
        return DatesOfPassage.clear(label).isPresent();
    }

    private static boolean isBareDate(Cell cell) {
        return isDated(cell) && cell.text().length() < 20;
    }

    private static boolean isDated(Cell cell) {
        var text = folded(cell);
        return text.length() < LABEL && new DatesInText(text).areAny();
    }

    private static String folded(Cell cell) {
        var text = cell.text();
        return NormalizedText.folded(text.substring(0, Math.min(2 * LABEL, text.length())));
    }
}
