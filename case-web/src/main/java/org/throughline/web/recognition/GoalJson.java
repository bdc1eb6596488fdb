package org.throughline.web.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Goal;

/**
 * A goal of a plan.
 *
 * @param number as the paper gives it
 * @param schedule when progress is told, if it stands with the goal
 * @param confidence 0 to 1
 */
public record GoalJson(
        String number,
        @Nullable String area,
        String text,
        @Nullable String baseline,
        @Nullable String criterion,
        @Nullable String method,
        @Nullable String schedule,
        @Nullable String who,
        List<String> objectives,
        int page,
        double confidence,
        List<AreaJson> areas) {

    static GoalJson of(Goal goal) {
        return new GoalJson(
                goal.number(),
                goal.area(),
                goal.text(),
                goal.baseline(),
                goal.criterion(),
                goal.method(),
                goal.schedule(),
                goal.who(),
                goal.objectives(),
                goal.place().page(),
                goal.confidence(),
                AreaJson.of(goal.place()));
    }
}
