package org.throughline.docs.recognition.rule.progress;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.recognition.rule.MadeUp.heading;
import static org.throughline.docs.recognition.rule.MadeUp.paper;
import static org.throughline.docs.recognition.rule.MadeUp.table;
import static org.throughline.docs.recognition.rule.MadeUp.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;

/** The same progress is read however it is laid out. */
class ProgressLayoutsTest {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final List<String> AREAS =
            List.of("Reading fluency", "Written expression", "Self-control", "Speech");
    private static final List<String> UNITS = List.of("words per minute", "of 12 trials", "minutes", "of 5 essays");

    private record Point(LocalDate on, double value, String unit) {}

    private record One(String number, String area, List<Point> points, String statement) {

        String said(DateTimeFormatter days, String between) {
            return points.stream()
                    .map(point -> day(point, days) + between + result(point))
                    .collect(joining("; "));
        }
    }

    enum Drawn {
        ROW_FOR_EACH_DAY(goals -> paper(table(rows("Goal|Date|Result|Comment", goals, Drawn::daily)))),
        LINES_IN_CELLS(goals -> paper(table(rows(
                "Goal|Area|Measured on|Result|Remarks",
                goals,
                goal -> Stream.of(goal.number + "|" + goal.area + "|" + lines(goal, point -> day(point, SHORT)) + "|"
                        + lines(goal, ProgressLayoutsTest::result) + "|" + goal.statement))))),
        DATA_IN_ONE_CELL(goals -> paper(table(rows(
                "Goal|Data|Comments",
                goals,
                goal -> Stream.of(
                        goal.number + ". " + goal.area + "|" + goal.said(SHORT, ": ") + "|" + goal.statement))))),
        UNDER_HEADINGS(goals -> paper(goals.stream()
                .flatMap(goal -> Stream.of(
                        heading("Goal " + goal.number + ": " + goal.area),
                        table(Stream.concat(
                                        Stream.of("Date|Result"),
                                        goal.points.stream().map(point -> day(point, SHORT) + "|" + result(point)))
                                .toArray(String[]::new)),
                        text("Comment: " + goal.statement)))
                .toArray(Block[]::new))),
        LINES_OF_TEXT(goals -> paper(goals.stream()
                .flatMap(goal -> Stream.of(
                        text("GOAL " + goal.number + " - " + goal.area),
                        text("Data: " + goal.said(LONG, " - ")),
                        text("Note: " + goal.statement)))
                .toArray(Block[]::new))),
        SPANISH(goals -> paper(table(rows("Meta|Fecha|Dato|Observaciones", goals, Drawn::daily))));

        @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds nothing
        private final Function<List<One>, Layout> paper;

        Drawn(Function<List<One>, Layout> paper) {
            this.paper = paper;
        }

        private static Stream<String> daily(One goal) {
            var rows = new ArrayList<String>();
            for (var point : goal.points) {
                var isFirst = rows.isEmpty();
                rows.add((isFirst ? goal.number + ". " + goal.area : "") + "|" + day(point, SHORT) + "|" + result(point)
                        + "|" + (isFirst ? goal.statement : ""));
            }
            return rows.stream();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameProgress_readsTheSameInEachLayout(Drawn drawn) {
        for (var seed = 1; seed <= 20; seed++) {
            var goals = goals(new Random(seed));

            var read = ProgressReader.read(drawn.paper.apply(goals)).goals().stream()
                    .map(goal -> new One(
                            String.valueOf(goal.number()),
                            String.valueOf(goal.area()),
                            goal.points().stream()
                                    .map(point -> new Point(point.on(), point.value(), String.valueOf(point.unit())))
                                    .toList(),
                            String.valueOf(goal.statement())))
                    .toList();

            assertThat(read).as("%s, seed %d", drawn, seed).containsExactlyElementsOf(goals);
        }
    }

    private static List<One> goals(Random random) {
        var goals = new ArrayList<One>();
        for (var i = 0; i < 2 + random.nextInt(3); i++) {
            var points = new ArrayList<Point>();
            var on = LocalDate.of(2025, 9, 5);
            for (var k = 0; k < 1 + random.nextInt(4); k++) {
                on = on.plusDays(7 + random.nextInt(30));
                points.add(new Point(on, random.nextInt(12), UNITS.get(i)));
            }
            goals.add(new One(String.valueOf(i + 1), AREAS.get(i), points, "It goes well at home and at school."));
        }
        return goals;
    }

    private static String day(Point point, DateTimeFormatter as) {
        return as.format(point.on);
    }

    private static String result(Point point) {
        return (int) point.value + " " + point.unit;
    }

    private static String lines(One goal, Function<Point, String> line) {
        return goal.points.stream().map(line).collect(joining(" / "));
    }

    private static String[] rows(String heads, List<One> goals, Function<One, Stream<String>> rows) {
        return Stream.concat(Stream.of(heads), goals.stream().flatMap(rows)).toArray(String[]::new);
    }
}
