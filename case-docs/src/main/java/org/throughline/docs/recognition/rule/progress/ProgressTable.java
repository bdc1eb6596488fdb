package org.throughline.docs.recognition.rule.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.rule.progress.DatedNumbers.Dated;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.table.CellText;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.RowGroups;
import org.throughline.docs.recognition.rule.table.TextRow;
import org.throughline.docs.text.layout.Line;

/** Reads one table of progress: goals in rows, or the days of one goal. */
final class ProgressTable {

    private static final int MOST_ROWS = 2_000;

    private final Piece.Table table;
    private final DayFinder days;
    private final DatedNumbers numbers;
    private final Places places;
    private final ProgressColumns columns;
    private final Optional<GoalName> heading;

    ProgressTable(Piece.Table table, DayFinder days, Places places) {
        this.table = table;
        this.days = days;
        this.numbers = new DatedNumbers(days);
        this.places = places;
        this.columns = ProgressColumns.of(table, days);
        this.heading = headingOf();
    }

    /** Whether it tells goals apart. */
    boolean isOfGoals() {
        return columns.hasGoals() && columns.hasProgress() && !isHeadOfOne() && heading.isEmpty();
    }

    /** Whether it holds days and numbers of one goal. */
    boolean isOfOneGoal() {
        return !columns.hasGoals() && columns.hasNumbers();
    }

    /** The goal whose name stands where the head of the first column would be, beside days. */
    Optional<GoalName> heading() {
        return heading;
    }

    private Optional<GoalName> headingOf() {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        var head = table.rows().getFirst();
        var isBesideDays = head.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> days.in(cell.text()).size() == 1);
        return head.filled() > 1 && isBesideDays && columns.hasNumbers()
                ? GoalName.heading(head.cell(0).text())
                        .filter(name -> name.rest().isEmpty())
                : Optional.empty();
    }

    /** The number of a goal where the heads of columns would be. */
    private boolean isHeadOfOne() {
        return !table.rows().isEmpty()
                && GoalName.isNumberOnly(table.rows().getFirst().cell(0).text());
    }

    /** @return the goals, the open one if the table goes on with it */
    List<OpenGoal> read(@Nullable OpenGoal going) {
        var goals = new ArrayList<OpenGoal>();
        var open = going;
        var body =
                table.rows().stream().skip(columns.headRows()).limit(MOST_ROWS).toList();
        for (var row : isOfGoals() ? RowGroups.of(body, columns.nameColumn()) : body) {
            if (columns.isRepeated(row) || row.filled() == 0) {
                continue;
            }
            if (isOfGoals()) {
                var name = columns.name(row);
                if (name != null && !isSame(name, open)) {
                    open = new OpenGoal(name.number(), name.area(), row.lines());
                    goals.add(open);
                    open.tell("");
                }
            }
            if (open != null) {
                fill(open, row);
            }
        }
        return goals;
    }

    private static boolean isSame(GoalName name, @Nullable OpenGoal open) {
        return open != null && name.number() != null && name.number().equals(open.number());
    }

    private void fill(OpenGoal goal, TextRow row) {
        var unit = heading.isPresent() ? columns.wordsOf(row, 0) : columns.unit(row);
        for (var dated : columns.dated()) {
            var cell = row.cell(dated.at());
            goal.put(under(dated, cell), unit, places, lines(cell, row));
        }
        for (var pair : columns.pairs()) {
            var result = row.cell(pair.result());
            goal.put(zip(row.cell(pair.date()), result), unit, places, lines(result, row));
        }
        for (var column : columns.data()) {
            var cell = row.cell(column);
            goal.put(numbers.inCell(joined(cell)), unit, places, lines(cell, row));
        }
        columns.comments().forEach(column -> goal.state(row.cell(column).text()));
        columns.comments()
                .forEach(column ->
                        goal.put(numbers.inProse(row.cell(column).text()), null, places, lines(row.cell(column), row)));
        if (columns.rating() >= 0) {
            goal.rate(row.cell(columns.rating()).text());
        }
    }

    private static List<Line> lines(CellText cell, TextRow row) {
        return cell.lines().isEmpty() ? row.lines() : cell.lines();
    }

    /** Numbers under a head that is a day; a day in the cell itself counts more. */
    private List<Dated> under(ProgressColumns.DatedColumn column, CellText cell) {
        var own = days.in(cell.text());
        if (!own.isEmpty()) {
            return numbers.inCell(cell.text());
        }
        var values = Measured.in(cell.text(), List.of(), false);
        return values.isEmpty()
                ? List.of()
                : List.of(new Dated(
                        column.on(),
                        values.getFirst().value(),
                        values.getFirst().unit()));
    }

    /** Days beside what was measured on them, line by line. */
    private List<Dated> zip(CellText date, CellText result) {
        var text = result.text();
        var on = days.in(date.text());
        if (on.isEmpty()) {
            return numbers.inCell(joined(result));
        }
        var values = on.size() == 1
                ? Measured.in(text, List.of(), false).stream().limit(1).toList()
                : perLine(result, on.size());
        if (values.size() != on.size()) {
            return List.of();
        }
        var dated = new ArrayList<Dated>();
        for (var i = 0; i < on.size(); i++) {
            dated.add(new Dated(
                    on.get(i).on(), values.get(i).value(), values.get(i).unit()));
        }
        return dated;
    }

    private static List<Measured> perLine(CellText result, int count) {
        var parts = new ArrayList<String>();
        for (var line : result.lines()) {
            var text = line.text().replace('\t', ' ');
            if (parts.isEmpty() || !Measured.in(text, List.of(), false).isEmpty()) {
                parts.add(text);
            } else {
                // a unit that goes on in the next line
                parts.set(parts.size() - 1, parts.getLast() + " " + text);
            }
        }
        var found = firstOf(parts.stream());
        return found.size() == count ? found : firstOf(Stream.of(result.text().split(";|,\\s+(?=\\d)", -1)));
    }

    private static List<Measured> firstOf(Stream<String> parts) {
        return parts.map(part -> Measured.in(part, List.of(), false))
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .toList();
    }

    private static String joined(CellText cell) {
        return cell.text();
    }
}
