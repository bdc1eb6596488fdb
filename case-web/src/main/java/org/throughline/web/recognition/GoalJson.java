package org.throughline.web.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
        @NotBlank @Size(max = PlanJson.NUMBER) String number,
        @Nullable @Size(max = PlanJson.NAME) String area,
        @NotBlank @Size(max = PlanJson.TEXT) String text,
        @Nullable @Size(max = PlanJson.TEXT) String baseline,
        @Nullable @Size(max = PlanJson.TEXT) String criterion,
        @Nullable @Size(max = PlanJson.TEXT) String method,
        @Nullable @Size(max = PlanJson.TEXT) String schedule,
        @Nullable @Size(max = PlanJson.TEXT) String who,
        @Nullable List<@NotBlank @Size(max = PlanJson.TEXT) String> objectives,
        @Nullable @Min(1) Integer page,
        @Nullable Double confidence,
        @Nullable List<@Valid AreaJson> areas) {

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

    Goal goal(List<Goal> before) {
        var place = before.stream()
                .filter(one -> one.number().equals(number))
                .map(Goal::place)
                .findFirst();
        return new Goal(
                number,
                area,
                text,
                baseline,
                criterion,
                method,
                schedule,
                who,
                PlanJson.all(objectives),
                AreaJson.place(page, areas, place),
                PlanJson.sure(confidence));
    }
}
