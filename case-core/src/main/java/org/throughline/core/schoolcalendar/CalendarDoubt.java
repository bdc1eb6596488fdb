package org.throughline.core.schoolcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What looks wrong in a calendar although it may be so: it is taken, and said beside it. */
public enum CalendarDoubt {
    CLOSURES_OVERLAP("calendar.closures-overlap"),
    SUMMER_MISSING("calendar.summer-missing"),
    CLOSURE_ON_WEEKEND("calendar.closure-on-weekend"),
    SHORT("calendar.short"),
    /** Of a calendar, not of a file. */
    DAYS_OFF_MISSING("calendar.days-off-missing"),
    /** Of a file only. */
    REPEATED("calendar.repeated"),
    /** Of a file only. */
    NOTHING_CLOSED("calendar.nothing-closed");

    private static final int SHORT_BELOW_DAYS = 150;
    private static final int LONG_ABOVE_MONTHS = 10;
    private static final int SUMMER_DAYS = 28;

    private final String code;

    CalendarDoubt(String code) {
        this.code = code;
    }

    /** Stable; also the key of its sentence. */
    public String code() {
        return code;
    }

    public static Set<CalendarDoubt> of(LocalDate from, LocalDate to, List<Closure> closed) {
        var doubts = EnumSet.noneOf(CalendarDoubt.class);
        var sorted = closed.stream().sorted(Closure.BY_DAY).toList();
        if (doesOverlap(sorted)) {
            doubts.add(CLOSURES_OVERLAP);
        }
        if (from.plusMonths(LONG_ABOVE_MONTHS).isBefore(to) && !hasSummer(sorted)) {
            doubts.add(SUMMER_MISSING);
        }
        if (closed.stream().anyMatch(CalendarDoubt::isOnWeekend)) {
            doubts.add(CLOSURE_ON_WEEKEND);
        }
        if (ChronoUnit.DAYS.between(from, to) + 1 < SHORT_BELOW_DAYS) {
            doubts.add(SHORT);
        }
        return doubts;
    }

    private static boolean doesOverlap(List<Closure> sorted) {
        var reached = LocalDate.MIN;
        for (var closure : sorted) {
            if (!closure.from().isAfter(reached)) {
                return true;
            }
            reached = closure.to();
        }
        return false;
    }

    /** Closures that follow one another, or have a weekend between them, are one break. */
    private static boolean hasSummer(List<Closure> sorted) {
        var begun = LocalDate.MIN;
        var reached = LocalDate.MIN;
        for (var closure : sorted) {
            if (reached.equals(LocalDate.MIN) || closure.from().isAfter(nextSchoolDay(reached))) {
                begun = closure.from();
                reached = closure.to();
            } else if (closure.to().isAfter(reached)) {
                reached = closure.to();
            }
            if (isLongInSummer(begun, reached)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLongInSummer(LocalDate from, LocalDate to) {
        for (var year = from.getYear(); year <= to.getYear(); year++) {
            var june = LocalDate.of(year, 6, 1);
            var august = LocalDate.of(year, 8, 31);
            var first = from.isAfter(june) ? from : june;
            var last = to.isBefore(august) ? to : august;
            if (ChronoUnit.DAYS.between(first, last) + 1 >= SUMMER_DAYS) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate nextSchoolDay(LocalDate day) {
        var next = day.plusDays(1);
        while (isWeekend(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isOnWeekend(Closure closure) {
        return ChronoUnit.DAYS.between(closure.from(), closure.to()) < 2
                && isWeekend(closure.from())
                && isWeekend(closure.to());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
