package org.throughline.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Unit;

/** When removals from school cross the tenth day (34 CFR 300.530(d), 300.536): as they were, or if the last one goes on. */
final class Removals {

    record Removal(Trigger trigger, Limits.Counted counted) {}

    private final Limit limit;
    private final SchoolDays school;
    private final Days counter;

    Removals(Limit limit, SchoolDays school, Days counter) {
        this.limit = limit;
        this.school = school;
        this.counter = counter;
    }

    /**
     * Each that crossed it, and the last one.
     *
     * @param removals one fact for each day; days without school remove nobody
     */
    List<Removal> of(Collection<Happening> removals) {
        var days = new TreeMap<LocalDate, Happening>();
        removals.stream().filter(one -> school.isOpen(one.on())).forEach(one -> days.putIfAbsent(one.on(), one));
        var groups = limit.unit() == Unit.REMOVALS_IN_YEAR ? years(days.values()) : runs(days.values());
        var found = new ArrayList<Removal>();
        for (var i = 0; i < groups.size(); i++) {
            if (i == groups.size() - 1 || groups.get(i).size() > limit.amount()) {
                found.add(removal(groups.get(i)));
            }
        }
        return found;
    }

    private Removal removal(List<Happening> days) {
        var begin = days.getFirst();
        var last = days.getLast().on();
        var crossed = limit.amount() + 1;
        var known = Math.min(days.size(), crossed);
        var on = days.size() >= crossed ? days.get(crossed - 1).on() : goingOn(last, crossed - known);
        var estimated = days.size() < crossed && !school.isKnown(begin.on(), on);
        var unit = limit.unit().name();
        var steps = new ArrayList<>(List.of(
                new Step(Step.Kind.STARTED, begin.on(), begin.on(), 1, 1, "", false),
                new Step(Step.Kind.COUNTED, begin.on(), days.get(known - 1).on(), known - 1, known, unit, false)));
        if (known < crossed) {
            steps.add(new Step(Step.Kind.COUNTED, last.plusDays(1), on, crossed - known, crossed, unit, estimated));
        }
        return new Removal(
                Trigger.of(begin),
                new Limits.Counted(limit, new Count.Result(on, steps, estimated, limit.amount(), limit.unit())));
    }

    private LocalDate goingOn(LocalDate last, int more) {
        return counter.schoolDay(last, more).orElse(last);
    }

    private List<List<Happening>> years(Collection<Happening> days) {
        var years = new LinkedHashMap<LocalDate, List<Happening>>();
        days.forEach(day -> years.computeIfAbsent(school.lastDayOfYear(day.on()), year -> new ArrayList<>())
                .add(day));
        return List.copyOf(years.values());
    }

    /** A day of school between two removals ends a run. */
    private List<List<Happening>> runs(Collection<Happening> days) {
        var runs = new ArrayList<List<Happening>>();
        for (var day : days) {
            if (runs.isEmpty() || counter.schoolDays(runs.getLast().getLast().on(), day.on()) > 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }
}
