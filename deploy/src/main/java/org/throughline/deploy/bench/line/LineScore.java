package org.throughline.deploy.bench.line;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.part.Part;
import org.throughline.deploy.bench.reading.tally.Count;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Pairs;

/** How well the line, the findings and the comparison hold: in total, and each miss. */
public final class LineScore {

    private static final int FIRST = 3;
    private static final Map<Figure, Measure> LINKS = new EnumMap<>(Map.of(
            Figure.GOALS_OF_NEEDS, Measure.GOAL_LINKS,
            Figure.SERVICES_OF_NEEDS, Measure.SERVICE_LINKS,
            Figure.HELPS_OF_NEEDS, Measure.ACCOMMODATION_LINKS));

    private final Map<Figure, Count> counts = new EnumMap<>(Figure.class);
    private final List<String> misses = new ArrayList<>();
    private int papers;

    public void add(Truth truth, LineAnswer answer) {
        papers++;
        links(truth, answer);
        if (truth.fields().names("plannedDefects")) {
            findings(truth, answer);
        }
        truth.fields()
                .object("comparedWith")
                .ifPresent(compared -> answer.comparison()
                        .ifPresent(said -> rows(
                                truth,
                                Row.told(compared),
                                said.list("goals").stream().map(Row::said).toList())));
    }

    private void links(Truth truth, LineAnswer answer) {
        var marks = new Marks(truth.name());
        Part.LINKS.mark(truth, answer.paper(), marks);
        LINKS.forEach((figure, measure) -> {
            add(figure, marks.tally().count(measure));
            add(Figure.LINKS, marks.tally().count(measure));
        });
        misses.addAll(marks.misses());
    }

    private void findings(Truth truth, LineAnswer answer) {
        var planned = truth.fields().list("plannedDefects").stream()
                .map(defect -> Found.planned(truth, defect))
                .toList();
        var said = answer.findings().stream().map(Found::said).toList();
        var pairs = Pairs.match(planned, said, Found::likeness);
        add(Figure.FINDINGS, found(pairs, one -> true));
        add(Figure.COPIED_FORWARD, found(pairs, one -> one.is("COPIED_FORWARD")));
        said.stream()
                .limit(FIRST)
                .forEach(one -> add(
                        Figure.FIRST_THREE,
                        Count.one(pairs.matched().stream()
                                .anyMatch(pair -> pair.said().equals(one)))));
        if (planned.isEmpty() && truth.isPlan()) {
            add(Figure.ALARMS, new Count(1, 1, said.size()));
        }
        pairs.missed().forEach(one -> miss(truth, one.page(), "not found: " + one.told()));
        pairs.invented().forEach(one -> miss(truth, one.page(), "alarm: " + one.told()));
    }

    private void rows(Truth truth, List<Row> told, List<Row> said) {
        var pairs = Pairs.match(told, said, Row::likeness);
        add(Figure.ROWS, found(pairs, one -> true));
        for (var kind : List.of(Figure.COPIED, Figure.CONTINUED, Figure.DROPPED, Figure.ADDED)) {
            add(kind, found(pairs, row -> row.kind() == kind));
        }
        pairs.missed().forEach(row -> miss(truth, Optional.empty(), "not said: " + row.told()));
        pairs.invented().forEach(row -> miss(truth, Optional.empty(), "not so: " + row.told()));
    }

    private static <T> Count found(Pairs<T> pairs, Predicate<T> which) {
        var right = (int) pairs.matched().stream()
                .filter(pair -> which.test(pair.truth()))
                .count();
        var missed = (int) pairs.missed().stream().filter(which).count();
        var invented = (int) pairs.invented().stream().filter(which).count();
        return new Count(right + missed, right + invented, right);
    }

    private void add(Figure figure, Count count) {
        counts.merge(figure, count, Count::plus);
    }

    private void miss(Truth truth, Optional<String> page, String what) {
        misses.add(truth.name() + page.map(number -> " p. " + number).orElse("") + ": " + what);
    }

    /** The total comes last, where one looks first. */
    public void print(PrintStream out) {
        Arrays.stream(Figure.values()).forEach(one -> out.println(one.title() + ": " + one.definition()));
        out.println();
        misses.forEach(miss -> out.println("  " + miss));
        out.println();
        out.println("The line of " + papers + " papers:");
        Arrays.stream(Figure.values())
                .forEach(one -> out.println("  " + one.told(counts.getOrDefault(one, Count.NONE))));
    }
}
