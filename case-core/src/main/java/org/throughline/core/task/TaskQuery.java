package org.throughline.core.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which open tasks.
 *
 * @param mine only those that are the caller's to do
 * @param stretch when they are due; null: whenever
 */
public record TaskQuery(boolean mine, @Nullable Stretch stretch) {

    /** The parts of a list of what is to be done; together they hold every task once. */
    public enum Stretch {
        OVERDUE("k.dueOn < :today"),
        /** Today and the 7 days that follow. */
        WEEK("k.dueOn >= :today and k.dueOn <= :week"),
        LATER("k.dueOn > :week"),
        NONE("k.dueOn is null");

        private static final int DAYS = 7;

        final String condition;

        Stretch(String condition) {
            this.condition = condition;
        }

        static LocalDate lastOfWeek(LocalDate today) {
            return today.plusDays(DAYS);
        }
    }
}
