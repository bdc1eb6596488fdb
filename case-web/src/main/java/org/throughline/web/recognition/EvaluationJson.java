package org.throughline.web.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.TestScore;

/** What an evaluation says. What is not in the paper is null or empty. */
public record EvaluationJson(
        List<String> areas, List<ScoreJson> scores, List<NeedJson> needs, List<PassageJson> recommendations) {

    /**
     * A score of a test, its numbers as they are printed.
     *
     * @param measure the scale or subtest
     * @param kind such as a standard score, a scaled score or a T score
     * @param low of the confidence interval
     * @param high of the confidence interval
     * @param on the day of the test
     * @param confidence 0 to 1
     */
    public record ScoreJson(
            String test,
            String measure,
            String score,
            @Nullable String kind,
            @Nullable String percentile,
            @Nullable String low,
            @Nullable String high,
            @Nullable LocalDate on,
            int page,
            List<AreaJson> areas,
            double confidence) {

        static ScoreJson of(TestScore score) {
            return new ScoreJson(
                    score.test(),
                    score.measure(),
                    score.score(),
                    score.kind(),
                    score.percentile(),
                    score.low(),
                    score.high(),
                    score.on(),
                    score.place().page(),
                    AreaJson.of(score.place()),
                    score.confidence());
        }
    }

    static EvaluationJson of(EvaluationContent content) {
        return new EvaluationJson(
                content.areas(),
                content.scores().stream().map(ScoreJson::of).toList(),
                content.needs().stream().map(NeedJson::of).toList(),
                content.recommendations().stream()
                        .map(one -> PassageJson.of(one.text(), one.place()))
                        .toList());
    }
}
