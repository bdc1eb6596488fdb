package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Unit;
import org.throughline.core.schoolcalendar.SchoolDays;

/** When removals from school cross the tenth day (34 CFR 300.530(d), 300.536): as they were, or if the last one goes on. */
final class DisciplinaryRemovals {

    record Removal(ClockTrigger trigger, RuleLimits.Counted counted) {}

    private final Limit limit;
    private final SchoolDays school;
    private final CountedDays counter;

    DisciplinaryRemovals(Limit limit, SchoolDays school, CountedDays counter) {
        this.limit = limit;
        this.school = school;
        this.counter = counter;
    }

    /**
     * Each that crossed it, and the last one.
     *
     * @param removals one fact for each day; days without school remove nobody
     */
    List<Removal> counted(Collection<FactInForce> removals) {
        var days = new TreeMap<LocalDate, FactInForce>();
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

    private Removal removal(List<FactInForce> days) {
        var begin = days.getFirst();
        var last = days.getLast().on();
        var crossed = limit.amount() + 1;
        var known = Math.min(days.size(), crossed);
        var on = days.size() >= crossed ? days.get(crossed - 1).on() : goingOn(last, crossed - known);
        var estimated = days.size() < crossed && !school.isKnown(begin.on(), on);
        var unit = limit.unit().name();
        var steps = new ArrayList<>(List.of(
                new CountStep(CountStep.Kind.STARTED, begin.on(), begin.on(), 1, 1, "", false),
                new CountStep(
                        CountStep.Kind.COUNTED, begin.on(), days.get(known - 1).on(), known - 1, known, unit, false)));
        if (known < crossed) {
            steps.add(new CountStep(
                    CountStep.Kind.COUNTED, last.plusDays(1), on, crossed - known, crossed, unit, estimated));
        }
        return new Removal(
                ClockTrigger.of(begin),
                new RuleLimits.Counted(
                        limit, new LimitCounter.Result(on, steps, estimated, limit.amount(), limit.unit())));
    }

    private LocalDate goingOn(LocalDate last, int more) {
        return counter.schoolDay(last, more).orElse(last);
    }

    private List<List<FactInForce>> years(Collection<FactInForce> days) {
        var years = new LinkedHashMap<LocalDate, List<FactInForce>>();
        days.forEach(day -> years.computeIfAbsent(school.lastDayOfYear(day.on()), year -> new ArrayList<>())
                .add(day));
        return List.copyOf(years.values());
    }

    /** A day of school between two removals ends a run. */
    private List<List<FactInForce>> runs(Collection<FactInForce> days) {
        var runs = new ArrayList<List<FactInForce>>();
        for (var day : days) {
            if (runs.isEmpty() || counter.schoolDays(runs.getLast().getLast().on(), day.on()) > 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }
}
