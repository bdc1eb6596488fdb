package org.throughline.docs.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.line.AreasOfNeed;
import org.throughline.docs.line.Tokens;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/**
 * What changed from an earlier plan to a later one.
 *
 * @param copiedShare how much of the present levels and goals of the later plan stands in the earlier one word for word, 0
 *     to 1
 */
public record PlanComparison(
        double copiedShare,
        List<GoalChange> goals,
        List<ServiceChange> services,
        List<LevelChange> presentLevels,
        List<AccommodationChange> accommodations) {

    /** So many of the words are the same in a text that was copied. */
    private static final double COPIED = 0.92;

    private static final double ALIKE = 0.5;
    private static final int MOST = 150;

    /** @param names of the child, in small letters without accents: they count as one and the same word */
    public static PlanComparison between(PlanContent before, PlanContent after, Set<String> names) {
        var between = new Between(names);
        var levels =
                MatchedItems.of(first(before.presentLevels()), first(after.presentLevels()), ALIKE, between::likeness)
                        .stream()
                        .map(pair -> between.level(pair.from(), pair.to()))
                        .toList();
        var goals = MatchedItems.of(first(before.goals()), first(after.goals()), ALIKE, between::likeness).stream()
                .map(pair -> between.goal(pair.from(), pair.to()))
                .toList();
        var services =
                MatchedItems.of(first(before.services()), first(after.services()), ALIKE, between::likeness).stream()
                        .map(pair -> between.service(pair.from(), pair.to()))
                        .toList();
        var accommodations =
                MatchedItems.of(first(before.accommodations()), first(after.accommodations()), ALIKE, between::likeness)
                        .stream()
                        .map(pair -> between.accommodation(pair.from(), pair.to()))
                        .toList();
        return new PlanComparison(copiedShare(levels, goals), goals, services, levels, accommodations);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private static double copiedShare(List<LevelChange> levels, List<GoalChange> goals) {
        var all = 0;
        var copied = 0;
        for (var level : levels) {
            if (level.to() != null) {
                var length = level.to().text().length();
                all += length;
                copied += level.change() == Change.COPIED ? length : 0;
            }
        }
        for (var goal : goals) {
            if (goal.to() != null) {
                var length = goal.to().text().length();
                all += length;
                copied += goal.change() == Change.COPIED ? length : 0;
            }
        }
        return all == 0 ? 0 : (double) copied / all;
    }

    /** Two plans of one child. */
    private static final class Between {

        private final Set<String> names;
        private final Map<String, MaskedText> masked = new HashMap<>();
        private final Map<String, Map<String, Double>> areas = new HashMap<>();

        Between(Set<String> names) {
            this.names = names;
        }

        private MaskedText masked(@Nullable String text) {
            return masked.computeIfAbsent(Objects.requireNonNullElse(text, ""), one -> MaskedText.of(one, names));
        }

        private double sharedAreas(String one, String other) {
            return AreasOfNeed.shared(
                    areas.computeIfAbsent(one, AreasOfNeed::of), areas.computeIfAbsent(other, AreasOfNeed::of));
        }

        private double same(String one, String other) {
            return masked(one).sameAs(masked(other));
        }

        /** The area says most: a goal may be written anew. */
        double likeness(Goal from, Goal to) {
            var text = same(from.text(), to.text());
            if (from.area() == null || to.area() == null) {
                return text + (sharedAreas(from.text(), to.text()) > 0.9 ? 0.1 : 0);
            }
            var area = same(from.area(), to.area());
            var sameArea = area >= 0.65 || sharedAreas(from.area(), to.area()) > 0.65;
            return text + (sameArea ? 0.4 : -0.1);
        }

        double likeness(PresentLevel from, PresentLevel to) {
            return Math.max(same(from.area(), to.area()), same(from.text(), to.text()));
        }

        double likeness(ServiceOfPlan from, ServiceOfPlan to) {
            var areas = sharedAreas(from.name(), to.name());
            return Math.max(same(from.name(), to.name()), 0.75 * areas);
        }

        double likeness(Accommodation from, Accommodation to) {
            return same(from.text(), to.text());
        }

        GoalChange goal(@Nullable Goal from, @Nullable Goal to) {
            if (from == null || to == null) {
                return new GoalChange(from, to, to == null ? Change.DROPPED : Change.NEW, 0, false);
            }
            var same = same(from.text(), to.text());
            var baselineSame = isSame(from.baseline(), to.baseline());
            return new GoalChange(from, to, change(from, to, same, baselineSame), same, baselineSame);
        }

        private Change change(Goal from, Goal to, double same, boolean baselineSame) {
            var numbersSame =
                    masked(from.text()).numbers().equals(masked(to.text()).numbers());
            if (same >= COPIED && numbersSame) {
                return baselineSame ? Change.COPIED : Change.CARRIED_ON;
            }
            var direction = direction(from, to);
            if (direction < 0) {
                return Change.LOWERED;
            }
            if (same >= COPIED) {
                return direction > 0 ? Change.RAISED : Change.CARRIED_ON;
            }
            return Change.CHANGED;
        }

        private boolean isSame(@Nullable String one, @Nullable String other) {
            if (one == null || other == null) {
                return one == null && other == null;
            }
            return same(one, other) >= COPIED
                    && masked(one).numbers().equals(masked(other).numbers());
        }

        /** Below 0 if the later goal asks for less of the same, above 0 if for more; 0 where nobody can say. */
        private int direction(Goal from, Goal to) {
            var before = Target.reachedBy(from);
            var after = Target.reachedBy(to);
            if (before.isEmpty()
                    || after.isEmpty()
                    || before.get().isShare() != after.get().isShare()
                    || same(unit(from), unit(to)) < COPIED
                    || !Tokens.content(from.text()).equals(Tokens.content(to.text()))) {
                return 0;
            }
            var higherIsBetter = Target.of(from.baseline())
                    .filter(baseline -> baseline.isShare() == before.get().isShare())
                    .map(baseline -> baseline.value() <= before.get().value());
            var more = Double.compare(after.get().value(), before.get().value());
            return higherIsBetter.map(higher -> higher ? more : -more).orElse(0);
        }

        private static String unit(Goal goal) {
            return Objects.requireNonNullElse(goal.criterion(), "");
        }

        LevelChange level(@Nullable PresentLevel from, @Nullable PresentLevel to) {
            if (from == null || to == null) {
                return new LevelChange(from, to, to == null ? Change.DROPPED : Change.NEW, 0);
            }
            var same = same(from.text(), to.text());
            var numbersSame =
                    masked(from.text()).numbers().equals(masked(to.text()).numbers());
            return new LevelChange(
                    from, to, same < COPIED ? Change.CHANGED : numbersSame ? Change.COPIED : Change.CARRIED_ON, same);
        }

        ServiceChange service(@Nullable ServiceOfPlan from, @Nullable ServiceOfPlan to) {
            var before = WeeklyMinutes.of(from);
            var after = WeeklyMinutes.of(to);
            return new ServiceChange(
                    from, to, change(from, to, before, after), before.orElse(null), after.orElse(null));
        }

        private Change change(
                @Nullable ServiceOfPlan from,
                @Nullable ServiceOfPlan to,
                Optional<Double> before,
                Optional<Double> after) {
            if (from == null || to == null) {
                return to == null ? Change.DROPPED : Change.NEW;
            }
            if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                return after.get() < before.get() ? Change.LOWERED : Change.RAISED;
            }
            var stays = Objects.equals(from.minutes(), to.minutes())
                    && isSame(from.frequency(), to.frequency())
                    && isSame(from.location(), to.location());
            return stays ? Change.CARRIED_ON : Change.CHANGED;
        }

        AccommodationChange accommodation(@Nullable Accommodation from, @Nullable Accommodation to) {
            if (from == null || to == null) {
                return new AccommodationChange(
                        from == null ? null : from.text(),
                        to == null ? null : to.text(),
                        to == null ? Change.DROPPED : Change.NEW);
            }
            return new AccommodationChange(
                    from.text(),
                    to.text(),
                    same(from.text(), to.text()) >= COPIED ? Change.CARRIED_ON : Change.CHANGED);
        }
    }
}
