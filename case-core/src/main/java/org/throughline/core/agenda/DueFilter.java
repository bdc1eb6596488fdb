package org.throughline.core.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.Bound;

/**
 * Which legal dates. What is null does not filter.
 *
 * @param from the first day
 * @param to the last day
 * @param overdue whether the day has passed
 * @param mine only those of cases on whose team the caller is; if not, of all that the caller may see
 * @param bound who must act
 * @param advocate somebody on the team of the case
 */
public record DueFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean overdue,
        boolean mine,
        @Nullable Bound bound,
        @Nullable UUID advocate) {

    public static final DueFilter ALL = new DueFilter(null, null, null, false, null, null);
    public static final DueFilter MINE = new DueFilter(null, null, null, true, null, null);

    /** Those whose day has passed. */
    public DueFilter late() {
        return new DueFilter(from, to, true, mine, bound, advocate);
    }

    /** Today and so many days that follow. */
    public DueFilter within(int days, LocalDate today) {
        return new DueFilter(today, today.plusDays(days), overdue, mine, bound, advocate);
    }

    public DueFilter bound(@Nullable Bound one) {
        return new DueFilter(from, to, overdue, mine, one, advocate);
    }

    public DueFilter advocate(@Nullable UUID one) {
        return new DueFilter(from, to, overdue, mine, bound, one);
    }
}
