package org.throughline.core.clock;

import static org.throughline.core.clock.CountStep.Kind.ABSENT;
import static org.throughline.core.clock.CountStep.Kind.COUNTED;
import static org.throughline.core.clock.CountStep.Kind.LATE_YEAR;
import static org.throughline.core.clock.CountStep.Kind.LEFT_OUT;
import static org.throughline.core.clock.CountStep.Kind.STARTED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.LateYear;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Unit;
import org.throughline.core.schoolcalendar.SchoolDays;
import org.throughline.core.schoolcalendar.SchoolYearEnd;

/** Counts one limit from the day of its start. */
final class LimitCounter {

    /**
     * Where a count ends.
     *
     * @param amount what was counted: another rule may have taken the place of the limit
     */
    record Result(LocalDate on, List<CountStep> steps, boolean estimated, int amount, Unit unit) {}

    private static final int TRIES = 20;

    private final CountedDays days;
    private final SchoolDays school;
    /** The last day of facts that a late-year rule measures by. */
    private final Function<List<FactType>, Optional<LocalDate>> lastOf;
    /** School days that the child missed, in order. */
    private final TreeSet<LocalDate> absences;

    /** @param absent days, of school or not */
    LimitCounter(
            SchoolDays school,
            CountedDays days,
            Function<List<FactType>, Optional<LocalDate>> lastOf,
            Set<LocalDate> absent) {
        this.school = school;
        this.days = days;
        this.lastOf = lastOf;
        this.absences = new TreeSet<>();
        absent.stream().filter(school::isOpen).forEach(absences::add);
    }

    /** Empty if it ends nowhere within reach. */
    Optional<Result> result(Limit limit, LocalDate start) {
        var late = Optional.ofNullable(limit.lateYear()).flatMap(rule -> late(rule, limit, start));
        if (late.isPresent()) {
            return late;
        }
        var ahead = limit.ahead();
        if (ahead != null && breakBegins(ahead, start)) {
            var end = start.plusDays(ahead.amount());
            return Optional.of(plain(start, end, ahead.amount(), Unit.CALENDAR_DAYS, limit));
        }
        return switch (limit.unit()) {
            case YEARS ->
                Optional.of(plain(start, start.plusYears(signed(limit)), limit.amount(), limit.unit(), limit));
            case MONTHS ->
                Optional.of(plain(start, start.plusMonths(signed(limit)), limit.amount(), limit.unit(), limit));
            case SCHOOL_YEAR_START ->
                Optional.of(plain(start, school.yearOf(start).nextFirstDay(), 0, limit.unit(), limit));
            case SCHOOL_YEAR_END ->
                Optional.of(plain(
                        start, school.lastDayOfYear(school.yearOf(start).nextFirstDay()), 0, limit.unit(), limit));
            case CALENDAR_DAYS, BUSINESS_DAYS, WEEKDAYS, SCHOOL_DAYS -> counted(limit, start);
            case REMOVALS_IN_YEAR, REMOVALS_IN_A_ROW ->
                throw new IllegalArgumentException("Removals are counted by themselves");
        };
    }

    private static int signed(Limit limit) {
        return limit.before() ? -limit.amount() : limit.amount();
    }

    private Result plain(LocalDate start, LocalDate end, int amount, Unit unit, Limit limit) {
        var estimated = limit.isOfSchool() && !school.isKnown(start, end);
        var steps = new ArrayList<>(List.of(started(start, limit.startCounts() ? 1 : 0)));
        if (!end.equals(start)) {
            var forth = end.isAfter(start);
            steps.add(new CountStep(
                    COUNTED,
                    forth ? start.plusDays(1) : end,
                    forth ? end : start.minusDays(1),
                    amount,
                    amount,
                    unit.name(),
                    estimated));
        }
        return new Result(end, steps, estimated, amount, unit);
    }

    private static CountStep started(LocalDate start, int days) {
        return new CountStep(STARTED, start, start, days, days, "", false);
    }

    /** What absences leave out depends on where the count ends, and the other way round: until nothing moves. */
    private Optional<Result> counted(Limit limit, LocalDate start) {
        Set<LocalDate> missed = Set.of();
        for (var i = 0; i < TRIES; i++) {
            var walk = walk(limit, start, missed);
            if (walk.isEmpty()) {
                return walk;
            }
            var now = missed(limit, start, walk.get().on());
            if (now.equals(missed)) {
                return walk;
            }
            missed = now;
        }
        return Optional.empty();
    }

    private Set<LocalDate> missed(Limit limit, LocalDate start, LocalDate end) {
        var rule = limit.absence();
        if (rule == null) {
            return Set.of();
        }
        var within = absences.subSet(start, false, end, true);
        return within.size() < rule.atLeast()
                ? Set.of()
                : Set.copyOf(within.stream().skip(rule.beyond()).toList());
    }

    private Optional<Result> walk(Limit limit, LocalDate start, Set<LocalDate> missed) {
        var steps = new CountSteps(started(start, limit.startCounts() ? 1 : 0), limit.unit(), limit.before());
        var left = limit.amount() - (limit.startCounts() ? 1 : 0);
        var day = start;
        for (var walked = 0; left > 0; walked++) {
            if (walked > CountedDays.REACH) {
                return Optional.empty();
            }
            day = day.plusDays(limit.before() ? -1 : 1);
            var estimated = limit.isOfSchool() && !school.isKnown(day);
            if (missed.contains(day)) {
                steps.add(day, ABSENT, "", estimated);
                continue;
            }
            var why = days.leftOut(day, limit);
            if (why.isEmpty()) {
                left--;
            }
            steps.add(day, why.isEmpty() ? COUNTED : LEFT_OUT, why.orElse(""), estimated);
        }
        return Optional.of(new Result(day, steps.all(), steps.isEstimated(), limit.amount(), limit.unit()));
    }

    private Optional<Result> late(LateYear rule, Limit limit, LocalDate start) {
        var measured = rule.of().isEmpty() ? Optional.of(start) : lastOf.apply(rule.of());
        return measured.flatMap(day -> late(rule, limit, start, day));
    }

    private Optional<Result> late(LateYear rule, Limit limit, LocalDate start, LocalDate measured) {
        var year = school.yearOf(measured);
        var left = rule.left() == Unit.SCHOOL_DAYS
                ? (int) days.schoolDays(measured, year.lastDay())
                : (int) ChronoUnit.DAYS.between(measured, year.lastDay());
        if (year.isOver() || left < rule.from() || left > rule.to()) {
            return Optional.empty();
        }
        var begin = year.nextFirstDay();
        return due(rule, year.lastDay(), begin)
                .filter(due -> !due.isBefore(start))
                .map(due -> {
                    var estimated = !year.endKnown() || !school.isKnown(measured) || !isNextKnown(rule, year, due);
                    var how = new CountStep(
                            LATE_YEAR,
                            year.lastDay(),
                            begin,
                            rule.amount(),
                            left,
                            rule.then().name(),
                            estimated);
                    return new Result(due, List.of(started(start, 0), how), estimated, limit.amount(), limit.unit());
                });
    }

    private boolean isNextKnown(LateYear rule, SchoolYearEnd year, LocalDate due) {
        return switch (rule.then()) {
            case ON_DAY, AFTER_YEAR_ENDS -> true;
            case BEFORE_YEAR_STARTS -> year.nextKnown();
            case AFTER_YEAR_STARTS -> year.nextKnown() && (rule.unit() != Unit.SCHOOL_DAYS || school.isKnown(due));
        };
    }

    private Optional<LocalDate> due(LateYear rule, LocalDate end, LocalDate begin) {
        return switch (rule.then()) {
            case ON_DAY -> Optional.ofNullable(rule.day()).map(day -> day.atYear(end.getYear()));
            case AFTER_YEAR_ENDS -> Optional.of(end.plusDays(rule.amount()));
            case BEFORE_YEAR_STARTS -> Optional.of(begin.minusDays(1));
            case AFTER_YEAR_STARTS ->
                rule.unit() == Unit.SCHOOL_DAYS
                        ? days.schoolDay(begin.minusDays(1), rule.amount())
                        : Optional.of(begin.plusDays(rule.amount()));
        };
    }

    /** One that the start itself lies in has begun before. */
    private boolean breakBegins(Limit.BreakAhead rule, LocalDate start) {
        var end = days.schoolDay(start, rule.within()).orElse(start).plusDays(1);
        for (var day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            var around = school.around(day);
            if (around.isPresent()
                    && around.get().from().isAfter(start)
                    && around.get().days() >= rule.breakDays()) {
                return true;
            }
        }
        return false;
    }
}
