package org.throughline.core.schoolcalendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A school year as many districts have it: what we count with, marked as an estimate, until a district's own is known. */
final class StandardYear {

    static final String SUMMER = "Summer";

    private static final int LAST_DAY_IN_JUNE = 10;
    private static final int FIRST_DAY_IN_AUGUST = 20;

    private StandardYear() {}

    /** Why there is no school on this day; empty on a day of school and on a plain weekend. */
    static Optional<String> closure(LocalDate day) {
        if (isIn(day, endOf(day.getYear()).plusDays(1), startOf(day.getYear()).minusDays(1))) {
            return Optional.of(SUMMER);
        }
        var year = day.getYear();
        return switch (day.getMonth()) {
            case SEPTEMBER -> on(day, nth(1, year, Month.SEPTEMBER), "Labor Day");
            case OCTOBER -> on(day, nth(2, year, Month.OCTOBER), "Indigenous Peoples' Day");
            case NOVEMBER -> november(day);
            case DECEMBER -> day.getDayOfMonth() >= 22 ? Optional.of("Winter break") : Optional.empty();
            case JANUARY ->
                day.getDayOfMonth() <= 2
                        ? Optional.of("Winter break")
                        : on(day, nth(3, year, Month.JANUARY), "Martin Luther King Jr. Day");
            case FEBRUARY -> on(day, nth(3, year, Month.FEBRUARY), "Presidents' Day");
            case APRIL -> spring(day);
            case MAY -> on(day, LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Memorial Day");
            default -> Optional.empty();
        };
    }

    /** The first summer that ends on this day or later. */
    static Break summerAfter(LocalDate day) {
        var year = day.isBefore(startOf(day.getYear())) ? day.getYear() : day.getYear() + 1;
        var from = endOf(year).plusDays(1);
        var to = startOf(year).minusDays(1);
        var weekdays = (int)
                from.datesUntil(to.plusDays(1)).filter(BusinessDays::isWeekday).count();
        return new Break(from, to, weekdays, SUMMER);
    }

    /** A calendar that ends from May to July has its summer from then on. */
    static boolean isBetweenEndAndSummer(LocalDate end, LocalDate day) {
        return isEndOfYear(end)
                && isIn(day, end.plusDays(1), startOf(end.getYear()).minusDays(1));
    }

    static boolean isEndOfYear(LocalDate end) {
        return end.getMonthValue() >= 5 && end.getMonthValue() <= 7;
    }

    /** A calendar that begins from July to September has its summer until then. */
    static boolean isBetweenSummerAndStart(LocalDate day, LocalDate start) {
        return start.getMonthValue() >= 7
                && start.getMonthValue() <= 9
                && isIn(day, endOf(start.getYear()).plusDays(1), start.minusDays(1));
    }

    /** A day of the usual summer on which a calendar that begins or ends in it has school. */
    static boolean isBesideSummer(LocalDate first, LocalDate last, LocalDate day) {
        return (first.getMonthValue() >= 7
                        && isIn(day, first, startOf(first.getYear()).minusDays(1)))
                || (isEndOfYear(last) && isIn(day, endOf(last.getYear()).plusDays(1), last));
    }

    private static Optional<String> november(LocalDate day) {
        var thanksgiving = LocalDate.of(day.getYear(), Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY));
        return isIn(day, thanksgiving.minusDays(1), thanksgiving.plusDays(1))
                ? Optional.of("Thanksgiving")
                : on(day, LocalDate.of(day.getYear(), Month.NOVEMBER, 11), "Veterans Day");
    }

    private static Optional<String> spring(LocalDate day) {
        var monday = nth(1, day.getYear(), Month.APRIL);
        return isIn(day, monday, monday.plusDays(4)) ? Optional.of("Spring break") : Optional.empty();
    }

    private static Optional<String> on(LocalDate day, LocalDate holiday, String name) {
        return day.equals(holiday) ? Optional.of(name) : Optional.empty();
    }

    private static LocalDate nth(int which, int year, Month month) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, MONDAY));
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.JUNE, LAST_DAY_IN_JUNE);
    }

    private static LocalDate startOf(int year) {
        return LocalDate.of(year, Month.AUGUST, FIRST_DAY_IN_AUGUST);
    }
}
