package org.throughline.web.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.ProgressContent;
import org.throughline.docs.recognition.content.ProgressPoint;

/** What a report says of the progress toward each goal. */
public record ProgressJson(List<GoalProgressJson> goals) {

    /**
     * The progress toward one goal.
     *
     * @param number of the goal, as the paper gives it
     * @param statement the words of whoever wrote it
     * @param confidence 0 to 1
     */
    public record GoalProgressJson(
            @Nullable String number,
            @Nullable String area,
            @Nullable String statement,
            List<PointJson> points,
            int page,
            List<AreaJson> areas,
            double confidence) {

        static GoalProgressJson of(GoalProgress goal) {
            return new GoalProgressJson(
                    goal.number(),
                    goal.area(),
                    goal.statement(),
                    goal.points().stream().map(PointJson::of).toList(),
                    goal.place().page(),
                    AreaJson.of(goal.place()),
                    goal.confidence());
        }
    }

    /** @param unit as the paper says it */
    public record PointJson(
            LocalDate on, double value, @Nullable String unit, int page, List<AreaJson> areas) {

        static PointJson of(ProgressPoint point) {
            return new PointJson(
                    point.on(), point.value(), point.unit(), point.place().page(), AreaJson.of(point.place()));
        }
    }

    static ProgressJson of(ProgressContent content) {
        return new ProgressJson(
                content.goals().stream().map(GoalProgressJson::of).toList());
    }
}
