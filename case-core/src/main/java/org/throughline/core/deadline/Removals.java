package org.throughline.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Unit;

/** When removals from school cross the tenth day (34 CFR 300.530(d), 300.536): if they go on, of those to come. */
final class Removals {

    record Removal(Trigger trigger, Clockwork.Counted counted) {}

    private Removals() {}

    /** @param days one fact for each day, in order */
    static Optional<Removal> of(Limit limit, List<Happening> days, SchoolDays school, Days counter) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var inYear = limit.unit() == Unit.REMOVALS_IN_YEAR;
        var counted = distinct(inYear ? ofLastYear(days, school) : lastRun(days, counter));
        var begin = counted.getFirst();
        var crossed = limit.amount() + 1;
        var known = counted.size();
        var on = known >= crossed
                ? counted.get(crossed - 1).on()
                : counter.schoolDay(counted.getLast().on(), crossed - known);
        var estimated = known < crossed && !school.isKnown(begin.on(), on);
        var steps = List.of(
                new Step(Step.Kind.STARTED, begin.on(), begin.on(), 1, 1, "", false),
                new Step(
                        Step.Kind.COUNTED,
                        begin.on(),
                        counted.getLast().on(),
                        Math.min(known, crossed) - 1,
                        Math.min(known, crossed),
                        "",
                        false),
                new Step(
                        Step.Kind.COUNTED,
                        counted.getLast().on(),
                        on,
                        Math.max(0, crossed - known),
                        crossed,
                        "",
                        estimated));
        return Optional.of(
                new Removal(Trigger.of(begin), new Clockwork.Counted(limit, new Count.Result(on, steps, estimated))));
    }

    private static List<Happening> distinct(List<Happening> days) {
        var seen = new ArrayList<LocalDate>();
        return days.stream()
                .filter(day -> !seen.contains(day.on()) && seen.add(day.on()))
                .toList();
    }

    private static List<Happening> ofLastYear(List<Happening> days, SchoolDays school) {
        var year = school.lastDayOfYear(days.getLast().on());
        return days.stream()
                .filter(day -> school.lastDayOfYear(day.on()).equals(year))
                .toList();
    }

    /** A day of school between two removals ends a run. */
    private static List<Happening> lastRun(List<Happening> days, Days counter) {
        var run = new ArrayList<Happening>();
        for (var day : days) {
            if (!run.isEmpty() && counter.schoolDays(run.getLast().on(), day.on()) > 1) {
                run.clear();
            }
            run.add(day);
        }
        return run;
    }
}
