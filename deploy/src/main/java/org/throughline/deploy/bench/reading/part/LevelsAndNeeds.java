package org.throughline.deploy.bench.reading.part;

import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Pairs;

/** Where the child stands, what it needs, and how many accommodations it has. */
final class LevelsAndNeeds implements Part {

    private static final double TENTH = 0.1;

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.isPlan()) {
            return;
        }
        var plan = answer.plan().orElse(Fields.NONE);
        if (truth.fields().names("presentLevels")) {
            compareLevels(truth, plan, marks);
        }
        if (truth.fields().names("needs")) {
            compareNeeds(Measure.NEEDS, truth, plan, marks);
        }
        truth.fields().number("accommodationsCount").ifPresent(count -> {
            var said = plan.list("accommodations").size();
            marks.share(
                    Measure.ACCOMMODATIONS,
                    Math.abs(said - count) <= TENTH * count,
                    Optional.empty(),
                    "%.0f are there, %d found".formatted(count, said));
        });
    }

    private static void compareLevels(Truth truth, Fields plan, Marks marks) {
        var pairs = Pairs.match(truth.fields().list("presentLevels"), plan.list("presentLevels"), (one, other) -> {
            var like = Item.likeness(one.text("text"), other.text("text"));
            return like < Item.MATCHED ? 0 : like;
        });
        marks.found(
                Measure.LEVELS,
                pairs,
                Item::page,
                level -> level.text("area").orElse("") + ": "
                        + level.text("text").orElse(""));
        pairs.matched().forEach(pair -> {
            var level = new Item(truth, pair, marks);
            level.compare(Measure.LEVEL_AREA, "area", Item.ALIKE);
            marks.share(
                    Measure.LEVEL_DATA,
                    pair.said().names("hasData")
                            && pair.truth().isTrue("hasData") == pair.said().isTrue("hasData"),
                    Item.page(pair.truth()),
                    "%s %s data"
                            .formatted(
                                    pair.truth().text("area").orElse(""),
                                    pair.truth().isTrue("hasData") ? "has" : "has no"));
        });
    }

    /** @param said a plan, or an evaluation */
    static void compareNeeds(Measure measure, Truth truth, Fields said, Marks marks) {
        var pairs = Pairs.match(truth.fields().list("needs"), said.list("needs"), (one, other) -> {
            var like = Math.max(
                    Item.likeness(one.text("area"), other.text("area")),
                    Item.likeness(one.text("area"), other.text("text")));
            return like < Item.MATCHED ? 0 : like;
        });
        marks.found(
                measure,
                pairs,
                Item::page,
                need -> need.text("area").or(() -> need.text("text")).orElse(""));
    }
}
