package org.throughline.deploy.bench.reading.part;

import java.util.List;
import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Pairs;

/** What a report of progress tells of each goal. */
final class Progress implements Part {

    private record Goal(Optional<String> number, Optional<String> area, Fields fields) {

        double likeness(Goal other) {
            var areas = Item.likeness(area, other.area);
            var sameNumber = number.isPresent() && number.equals(other.number);
            return (sameNumber ? 1 : 0) + (areas < Item.ALIKE ? 0 : areas);
        }

        List<Point> points() {
            return fields.list("points").stream()
                    .map(point -> new Point(this, point.text("on"), point.text("value")))
                    .toList();
        }

        String told() {
            return number.orElse("") + " " + area.orElse("");
        }
    }

    private record Point(Goal goal, Optional<String> on, Optional<String> value) {

        double likeness(Point other) {
            return on.equals(other.on) && value.equals(other.value) ? goal.likeness(other.goal) : 0;
        }

        String told() {
            return "%s: %s on %s".formatted(goal.told(), value.orElse("nothing"), on.orElse("no day"));
        }
    }

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.kind().equals("PROGRESS_REPORT") || !truth.fields().names("progress")) {
            return;
        }
        var goals = goals(truth.fields().list("progress"), "goalNumber");
        var said = goals(answer.progress().orElse(Fields.NONE).list("goals"), "number");
        var pairs = Pairs.match(goals, said, Goal::likeness);
        marks.found(Measure.PROGRESS_GOALS, pairs, goal -> Item.page(goal.fields()), Goal::told);
        pairs.matched()
                .forEach(pair -> marks.compare(
                        Measure.STATEMENT,
                        pair.truth().fields().text("statement"),
                        pair.said().fields().text("statement"),
                        Item.alike(Item.CLOSE),
                        Item.page(pair.truth().fields())));
        var points = Pairs.match(points(goals), points(said), Point::likeness);
        marks.found(Measure.POINTS, points, point -> Item.page(point.goal().fields()), Point::told);
    }

    private static List<Goal> goals(List<Fields> goals, String number) {
        return goals.stream()
                .map(goal -> new Goal(goal.text(number), goal.text("area"), goal))
                .toList();
    }

    private static List<Point> points(List<Goal> goals) {
        return goals.stream().flatMap(goal -> goal.points().stream()).toList();
    }
}
