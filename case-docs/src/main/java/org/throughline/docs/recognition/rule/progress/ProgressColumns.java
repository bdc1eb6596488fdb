package org.throughline.docs.recognition.rule.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.PrintedDates;
import org.throughline.docs.recognition.rule.table.TextRow;

/** What the columns of a table of progress hold. */
final class ProgressColumns {

    /** A column whose head is a day. */
    record DatedColumn(int at, LocalDate on) {}

    /** A column of days and the one that holds what was measured on them. */
    record Pair(int date, int result) {}

    private static final int SAMPLE = 60;
    /** So many words are a remark. */
    private static final int FEW = 4;

    private final List<String> texts;
    private final int headRows;
    private final List<@Nullable ProgressHead> heads = new ArrayList<>();
    private final List<DatedColumn> dated = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> data = new ArrayList<>();
    private final List<Integer> comments = new ArrayList<>();
    private int goal = -1;
    private int number = -1;
    private int area = -1;
    private int unit = -1;
    private int rating = -1;

    private ProgressColumns(List<String> texts, int headRows, DayFinder days, List<TextRow> rows) {
        this.texts = texts;
        this.headRows = headRows;
        for (var column = 0; column < texts.size(); column++) {
            var on = days.in(texts.get(column));
            if (on.size() == 1 && isDay(texts.get(column), on.getFirst())) {
                dated.add(new DatedColumn(column, on.getFirst().on()));
                heads.add(null);
            } else {
                heads.add(byContent(column, ProgressHead.of(texts.get(column)).orElse(null), days, rows));
            }
        }
        byCells(days, rows);
        for (var column = 0; column < texts.size(); column++) {
            assign(column);
        }
    }

    /** Columns behind the goals whose heads say nothing: days with numbers are data, sentences are comments. */
    private void byCells(DayFinder days, List<TextRow> rows) {
        if (heads.indexOf(ProgressHead.GOAL) < 0) {
            return;
        }
        for (var column = heads.indexOf(ProgressHead.GOAL) + 1; column < heads.size(); column++) {
            var at = column;
            if (heads.get(at) != null || dated.stream().anyMatch(one -> one.at() == at)) {
                continue;
            }
            var cells = rows.stream()
                    .limit(SAMPLE)
                    .map(row -> row.cell(at).text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            var numbers = new DatedNumbers(days);
            if (cells.stream().anyMatch(text -> !numbers.inCell(text).isEmpty())) {
                heads.set(at, ProgressHead.RESULT);
            } else if (!heads.contains(ProgressHead.COMMENT)
                    && !cells.isEmpty()
                    && cells.stream().allMatch(text -> text.split("\\s+", -1).length >= FEW)) {
                heads.set(at, ProgressHead.COMMENT);
            }
        }
    }

    /** A head that is a day holds few other words and no number that was measured on it. */
    private static boolean isDay(String head, PrintedDates.Printed day) {
        return head.length() < 60
                && Measured.in(head, List.of(new int[] {day.start(), day.end()}), false)
                        .isEmpty();
    }

    static ProgressColumns of(Piece.Table table, DayFinder days) {
        var columns = table.columns();
        if (table.rows().isEmpty()) {
            return new ProgressColumns(List.of(), 0, days, List.of());
        }
        var first = texts(table.rows().getFirst(), columns);
        if (table.rows().size() > 2) {
            var second = texts(table.rows().get(1), columns);
            var isHead = known(second, days) >= 2
                    && second.stream()
                            .filter(text -> !text.isEmpty())
                            .allMatch(text -> ProgressHead.of(text).isPresent()
                                    || days.in(text).size() == 1);
            if (isHead) {
                return new ProgressColumns(
                        joined(first, second),
                        2,
                        days,
                        table.rows().subList(2, table.rows().size()));
            }
        }
        return new ProgressColumns(
                first, 1, days, table.rows().subList(1, table.rows().size()));
    }

    /** What a column holds says more than a word over it. */
    private static @Nullable ProgressHead byContent(
            int column, @Nullable ProgressHead head, DayFinder days, List<TextRow> rows) {
        var filled = rows.stream()
                .limit(SAMPLE)
                .filter(row -> !row.cell(column).isEmpty())
                .toList();
        var dated = filled.stream()
                .filter(row -> days.in(row.cell(column).text()).size() == 1
                        && row.cell(column).text().length() < 20)
                .count();
        if (dated > 0 && dated * 2 > filled.size()) {
            return ProgressHead.DATE;
        }
        var isNoDay = head == ProgressHead.DATE
                && !filled.isEmpty()
                && filled.stream()
                        .allMatch(row -> days.in(row.cell(column).text()).isEmpty());
        return isNoDay ? ProgressHead.UNIT : head;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return IntStream.range(0, first.size())
                .mapToObj(column -> (first.get(column) + " " + second.get(column)).strip())
                .toList();
    }

    private static long known(List<String> texts, DayFinder days) {
        return texts.stream()
                .filter(text ->
                        ProgressHead.of(text).isPresent() || days.in(text).size() == 1)
                .count();
    }

    private static List<String> texts(TextRow row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> row.cell(column).text())
                .toList();
    }

    private void assign(int column) {
        var head = heads.get(column);
        if (head == null) {
            return;
        }
        switch (head) {
            case GOAL -> goal = goal < 0 ? column : goal;
            case NUMBER -> number = number < 0 ? column : number;
            case AREA -> area = area < 0 ? column : area;
            case UNIT -> unit = unit < 0 ? column : unit;
            case COMMENT -> comments.add(column);
            case RATING -> rating = rating < 0 ? column : rating;
            case RESULT -> {
                var date = dateFor(column);
                if (date >= 0) {
                    pairs.add(new Pair(date, column));
                } else {
                    data.add(column);
                }
            }
            case DATE, OTHER -> {}
        }
    }

    /** The column of days that a column of results goes with: the nearest one before it, else behind it. */
    private int dateFor(int column) {
        for (var at = column - 1; at >= 0 && heads.get(at) != ProgressHead.RESULT; at--) {
            if (heads.get(at) == ProgressHead.DATE) {
                return at;
            }
        }
        return column + 1 < heads.size() && heads.get(column + 1) == ProgressHead.DATE ? column + 1 : -1;
    }

    int headRows() {
        return headRows;
    }

    List<DatedColumn> dated() {
        return dated;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Integer> data() {
        return data;
    }

    List<Integer> comments() {
        return comments;
    }

    int rating() {
        return rating;
    }

    boolean hasGoals() {
        return goal >= 0 || number >= 0 || area >= 0;
    }

    /** The column that names the goals. */
    int nameColumn() {
        return goal >= 0 ? goal : number >= 0 ? number : area;
    }

    boolean hasNumbers() {
        return !dated.isEmpty() || !pairs.isEmpty();
    }

    boolean hasProgress() {
        return hasNumbers() || !data.isEmpty() || !comments.isEmpty() || rating >= 0;
    }

    boolean isRepeated(TextRow row) {
        return row.filled() > 1
                && IntStream.range(0, texts.size())
                        .allMatch(column -> row.cell(column).text().equals(texts.get(column)));
    }

    @Nullable
    String unit(TextRow row) {
        return unit < 0 ? null : wordsOf(row, unit);
    }

    /** What is counted, as this column says. */
    @Nullable
    String wordsOf(TextRow row, int column) {
        var text = row.cell(column).text();
        return text.isEmpty() || text.length() > 60 ? null : text;
    }

    /** The goal that a row begins, or nothing if it goes on with the one before. */
    @Nullable
    GoalName name(TextRow row) {
        var cell = row.cell(nameColumn());
        if (cell.isEmpty() && (number < 0 || row.cell(number).isEmpty())) {
            return null;
        }
        var named = GoalName.cell(cell.text());
        var numbered = number >= 0 && goal >= 0 && !row.cell(number).isEmpty()
                ? GoalName.cell(row.cell(number).text()).number()
                : named.number();
        var own = area >= 0 && (goal >= 0 || number >= 0) ? row.cell(area).text() : "";
        return new GoalName(numbered, own.isEmpty() ? named.area() : own, named.rest());
    }
}
