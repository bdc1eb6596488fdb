package org.throughline.core.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a day stands to today. */
public enum TaskDue {
    OVERDUE,
    TODAY,
    /** In 14 days or fewer. */
    SOON,
    ON_TIME,
    /** No day is set. */
    NONE;

    private static final int SOON_DAYS = 14;

    public static TaskDue of(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return NONE;
        }
        if (day.isBefore(today)) {
            return OVERDUE;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(today.plusDays(SOON_DAYS)) ? ON_TIME : SOON;
    }
}
