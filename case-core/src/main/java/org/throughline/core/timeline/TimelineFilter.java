package org.throughline.core.timeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline.
 *
 * @param kinds at least one
 * @param from the first day, if it matters
 * @param to the last day, if it matters
 * @param corrected whether facts show that were corrected or taken back
 */
public record TimelineFilter(
        Set<TimelineKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean corrected) {

    /** All that holds. */
    public static final TimelineFilter ALL = new TimelineFilter(EnumSet.allOf(TimelineKind.class), null, null, false);

    public TimelineFilter {
        kinds = Set.copyOf(kinds);
    }
}
