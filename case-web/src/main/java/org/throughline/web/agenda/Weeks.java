package org.throughline.web.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weeks as they hang on walls here: they begin on Sunday. */
final class Weeks {

    static final int DAYS = 7;

    private Weeks() {}

    static LocalDate firstDay(LocalDate of) {
        return of.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    static LocalDate lastDay(LocalDate of) {
        return firstDay(of).plusDays(DAYS - 1L);
    }

    /** All that have a day of this month, each whole. */
    static List<List<LocalDate>> of(YearMonth month) {
        return Stream.iterate(
                        firstDay(month.atDay(1)), day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusDays(DAYS))
                .map(Weeks::week)
                .toList();
    }

    static List<LocalDate> week(LocalDate first) {
        return IntStream.range(0, DAYS).mapToObj(first::plusDays).toList();
    }
}
