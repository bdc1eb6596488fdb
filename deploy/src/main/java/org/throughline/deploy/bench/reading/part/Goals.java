package org.throughline.deploy.bench.reading.part;

import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Pairs;

/** The annual goals of a plan. */
final class Goals implements Part {

    private static final double TIE = 0.001;

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.isPlan() || !truth.fields().names("goals")) {
            return;
        }
        var pairs = pairs(truth, answer);
        marks.found(Measure.GOALS, pairs, Item::page, goal -> goal.text("text").orElse(""));
        pairs.matched().forEach(pair -> {
            compare(new Item(truth, pair, marks));
            pair.said().number("confidence").ifPresent(sure -> marks.sure("goals", sure, true));
        });
        pairs.invented().forEach(said -> said.number("confidence").ifPresent(sure -> marks.sure("goals", sure, false)));
    }

    static Pairs<Fields> pairs(Truth truth, Answer answer) {
        return Pairs.match(
                truth.fields().list("goals"), answer.plan().orElse(Fields.NONE).list("goals"), Goals::likeness);
    }

    private static double likeness(Fields truth, Fields said) {
        var like = Item.likeness(truth.text("text"), said.text("text"));
        return like < Item.MATCHED ? 0 : like + (truth.text("number").equals(said.text("number")) ? TIE : 0);
    }

    private static void compare(Item goal) {
        goal.same(Measure.GOAL_NUMBER, "number");
        goal.compare(Measure.GOAL_AREA, "area", Item.ALIKE);
        goal.compare(Measure.GOAL_TEXT, "text", Item.NEARLY_SAME);
        goal.compare(Measure.GOAL_BASELINE, "baseline", Item.CLOSE);
        goal.compare(Measure.GOAL_CRITERION, "criterion", Item.CLOSE);
        goal.compare(Measure.GOAL_METHOD, "measurementMethod", "method", Item.alike(Item.CLOSE));
        if (!saysTheScheduleOnce(goal)) {
            goal.compare(Measure.GOAL_SCHEDULE, "schedule", Item.CLOSE);
        }
        goal.comparePage(Measure.GOAL_PAGE);
    }

    private static boolean saysTheScheduleOnce(Item goal) {
        return goal.pair().truth().text("schedule").isEmpty()
                && goal.paper()
                        .fields()
                        .object("progressReporting")
                        .orElse(Fields.NONE)
                        .isTrue("present");
    }
}
