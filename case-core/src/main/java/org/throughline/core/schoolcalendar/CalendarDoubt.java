package org.throughline.core.schoolcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What looks wrong in a calendar although it may be so: it is taken, and said beside it. */
public enum CalendarDoubt {
    CLOSURES_OVERLAP("calendar.closures-overlap", "Two closures share a day: look whether one of them is a mistake."),
    SUMMER_MISSING(
            "calendar.summer-missing",
            "This calendar is longer than ten months and has no break of four weeks from June to August:"
                    + " the summer seems to be missing."),
    CLOSURE_ON_WEEKEND(
            "calendar.closure-on-weekend", "A closure lies on a weekend, which is closed anyway: look at its dates."),
    SHORT("calendar.short", "This calendar covers fewer than 150 days: look at its first and its last day."),
    /** Of a calendar, not of a file. */
    DAYS_OFF_MISSING(
            "calendar.days-off-missing",
            "Its days without school are not all entered: dates that are counted by it stay estimated."),
    /** Of a file only. */
    REPEATED(
            "calendar.repeated",
            "Some entries of the file repeat. Only the first day of each was taken: add the others yourself."),
    /** Of a file only. */
    NOTHING_CLOSED(
            "calendar.nothing-closed",
            "No entry of the file says that there is no school, so all were taken: look at each of them.");

    private static final int SHORT_BELOW_DAYS = 150;
    private static final int LONG_ABOVE_MONTHS = 10;
    private static final int SUMMER_DAYS = 28;

    private final String code;
    private final String sentence;

    CalendarDoubt(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** Stable; also the key of its words. */
    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
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
