package org.throughline.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.comparison.AccommodationChange;
import org.throughline.docs.comparison.Change;
import org.throughline.docs.comparison.GoalChange;
import org.throughline.docs.comparison.LevelChange;
import org.throughline.docs.comparison.PlanComparison;
import org.throughline.docs.comparison.ServiceChange;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/**
 * What changed from one plan to another.
 *
 * @param copiedShare of present levels and goals, 0 to 1
 */
public record ComparisonJson(
        double copiedShare,
        List<GoalChangeJson> goals,
        List<ServiceChangeJson> services,
        List<LevelChangeJson> presentLevels,
        List<AccommodationChange> accommodations) {

    /** @param page the first is 1 */
    public record GoalSide(
            String number,
            @Nullable String area,
            String text,
            @Nullable String baseline,
            int page) {

        static @Nullable GoalSide of(@Nullable Goal goal) {
            return goal == null
                    ? null
                    : new GoalSide(
                            goal.number(),
                            goal.area(),
                            goal.text(),
                            goal.baseline(),
                            goal.place().page());
        }
    }

    /**
     * @param same how much of the words stayed, 0 to 1
     * @param note {@code BASELINE_SAME} where the child is said to stand where it stood before
     */
    public record GoalChangeJson(
            @Nullable GoalSide from,
            @Nullable GoalSide to,
            Change change,
            double same,
            @Nullable String note) {

        static GoalChangeJson of(GoalChange change) {
            return new GoalChangeJson(
                    GoalSide.of(change.from()),
                    GoalSide.of(change.to()),
                    change.change(),
                    change.same(),
                    change.isBaselineSame() && change.change() != Change.COPIED ? "BASELINE_SAME" : null);
        }
    }

    /** @param page the first is 1 */
    public record ServiceSide(
            String name,
            @Nullable Integer minutes,
            @Nullable String frequency,
            @Nullable String location,
            int page) {

        static @Nullable ServiceSide of(@Nullable ServiceOfPlan service) {
            return service == null
                    ? null
                    : new ServiceSide(
                            service.name(),
                            service.minutes(),
                            service.frequency(),
                            service.location(),
                            service.place().page());
        }
    }

    public record ServiceChangeJson(
            @Nullable ServiceSide from,
            @Nullable ServiceSide to,
            Change change,
            @Nullable Double minutesPerWeekBefore,
            @Nullable Double minutesPerWeekAfter) {

        static ServiceChangeJson of(ServiceChange change) {
            return new ServiceChangeJson(
                    ServiceSide.of(change.from()),
                    ServiceSide.of(change.to()),
                    change.change(),
                    change.before(),
                    change.after());
        }
    }

    /** @param same how much of the words stayed, 0 to 1 */
    public record LevelChangeJson(String area, Change change, double same) {

        static LevelChangeJson of(LevelChange change) {
            return new LevelChangeJson(change.area(), change.change(), change.same());
        }
    }

    static ComparisonJson of(PlanComparison comparison) {
        return new ComparisonJson(
                comparison.copiedShare(),
                comparison.goals().stream().map(GoalChangeJson::of).toList(),
                comparison.services().stream().map(ServiceChangeJson::of).toList(),
                comparison.presentLevels().stream().map(LevelChangeJson::of).toList(),
                comparison.accommodations());
    }
}
