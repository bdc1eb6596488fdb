package org.throughline.core.rule;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;

/**
 * What holds when the school year is nearly over.
 *
 * @param of the facts whose day is measured, of these the last; empty: the one that starts the count
 * @param left the unit of what is left of the school year: SCHOOL_DAYS or CALENDAR_DAYS
 * @param from at least so much is left
 * @param to at most so much is left
 * @param day where {@code then} is ON_DAY
 * @param amount of the unit, for the others
 * @param unit SCHOOL_DAYS or CALENDAR_DAYS
 */
public record LateYear(
        List<FactType> of,
        Unit left,
        int from,
        int to,
        Then then,
        @Nullable MonthDay day,
        int amount,
        Unit unit) {

    public enum Then {
        /** On a day of the year in which school ends. */
        ON_DAY,
        /** So long after the last day of school. */
        AFTER_YEAR_ENDS,
        /** So long after the next school year begins: its first day is day zero of calendar days and day one of school days. */
        AFTER_YEAR_STARTS,
        /** On the day before the next school year begins. */
        BEFORE_YEAR_STARTS
    }
}
