package org.throughline.docs.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param studentId whose cases, if of one child alone
 * @param from the first day, by the date of upload
 * @param counted whether to say how many there are of each value of each group
 * @param page the first is 0
 */
public record SearchQuery(
        String text,
        FacetSelection narrowing,
        @Nullable UUID studentId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        boolean counted,
        int page,
        int size) {

    public enum Order {
        BEST,
        /** The latest upload first. */
        NEWEST
    }
}
