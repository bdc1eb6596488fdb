package org.throughline.core.deadline.list;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.DutyBearer;

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
public record DeadlineFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean overdue,
        boolean mine,
        @Nullable DutyBearer bound,
        @Nullable UUID advocate) {

    public static final DeadlineFilter ALL = new DeadlineFilter(null, null, null, false, null, null);
    public static final DeadlineFilter MINE = new DeadlineFilter(null, null, null, true, null, null);

    /** Those whose day has passed. */
    public DeadlineFilter late() {
        return new DeadlineFilter(from, to, true, mine, bound, advocate);
    }

    /** Today and so many days that follow. */
    public DeadlineFilter within(int days, LocalDate today) {
        return new DeadlineFilter(today, today.plusDays(days), overdue, mine, bound, advocate);
    }

    public DeadlineFilter bound(@Nullable DutyBearer one) {
        return new DeadlineFilter(from, to, overdue, mine, one, advocate);
    }

    public DeadlineFilter advocate(@Nullable UUID one) {
        return new DeadlineFilter(from, to, overdue, mine, bound, one);
    }
}
