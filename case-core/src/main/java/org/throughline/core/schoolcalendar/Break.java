package org.throughline.core.schoolcalendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch without school, the weekends that touch it and lie in it included.
 *
 * @param weekdays how many days from Monday to Friday it holds
 * @param name of its first closure; empty for a weekend
 */
public record Break(LocalDate from, LocalDate to, int weekdays, String name) {

    private static final int SUMMER_DAYS = 28;
    private static final int JUNE = 6;
    private static final int AUGUST = 8;

    /** Calendar days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether a school year ends with it. */
    public boolean isSummer() {
        return days() >= SUMMER_DAYS && (isOfSummer(from) || isOfSummer(to));
    }

    private static boolean isOfSummer(LocalDate day) {
        return day.getMonthValue() >= JUNE && day.getMonthValue() <= AUGUST;
    }
}
