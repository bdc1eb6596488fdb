package org.throughline.deploy.bench.reading.part;

import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Pairs;
import org.throughline.deploy.bench.reading.text.Words;

/** What an evaluation measured, names as a need and recommends. */
final class Evaluation implements Part {

    private static final double TIE = 0.001;

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.kind().equals("EVALUATION")) {
            return;
        }
        var said = answer.evaluation().orElse(Fields.NONE);
        if (truth.fields().names("scores")) {
            compareScores(truth, said, marks);
        }
        if (truth.fields().names("needs")) {
            LevelsAndNeeds.compareNeeds(Measure.EVALUATION_NEEDS, truth, said, marks);
        }
        if (truth.fields().names("recommendations")) {
            var pairs =
                    Pairs.match(truth.fields().list("recommendations"), said.list("recommendations"), (one, other) -> {
                        var like = Item.likeness(one.text("text"), other.text("text"));
                        return like < Item.MATCHED ? 0 : like;
                    });
            marks.found(
                    Measure.RECOMMENDATIONS,
                    pairs,
                    Item::page,
                    one -> one.text("text").orElse(""));
        }
    }

    private static void compareScores(Truth truth, Fields said, Marks marks) {
        var pairs = Pairs.match(truth.fields().list("scores"), said.list("scores"), Evaluation::likeness);
        marks.found(
                Measure.SCORES,
                pairs,
                Item::page,
                score -> named(score) + " " + score.text("score").orElse(""));
        pairs.matched().forEach(pair -> {
            var score = new Item(truth, pair, marks);
            score.compare(Measure.SCORE_KIND, "kind", Item.ALIKE);
            score.compare(Measure.SCORE_PERCENTILE, "percentile", "percentile", String::equals);
            score.same(Measure.SCORE_DAY, "on");
            score.comparePage(Measure.SCORE_PAGE);
        });
    }

    private static double likeness(Fields truth, Fields said) {
        var like = Words.likeness(named(truth), named(said));
        return like < Item.MATCHED || !truth.text("score").equals(said.text("score"))
                ? 0
                : like + TIE * Item.likeness(truth.text("kind"), said.text("kind"));
    }

    private static String named(Fields score) {
        return score.text("test").orElse("") + " " + score.text("measure").orElse("");
    }
}
