package org.throughline.core.schoolcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;

/** Days without school, the first and the last included; weekends are closed without saying. */
public record Closure(LocalDate from, LocalDate to, String name) {

    public static final int LONGEST_NAME = 100;

    static final Comparator<Closure> BY_DAY =
            Comparator.comparing(Closure::from).thenComparing(Closure::to).thenComparing(Closure::name);

    /** How many of its days would otherwise have been days of a school week. */
    public long weekdays() {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
    }
}
