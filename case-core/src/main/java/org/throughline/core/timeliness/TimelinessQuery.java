package org.throughline.core.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/**
 * Which districts, and over which time.
 *
 * @param state two letters; null: all
 * @param district its name, in whatever case; null: all
 * @param from the first day on which a date may have begun to run
 * @param to the last such day
 */
public record TimelinessQuery(
        @Nullable String state,
        @Nullable String district,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final TimelinessQuery ALL = new TimelinessQuery(null, null, null, null);

    /** @throws Invalid if it ends before it begins */
    void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Invalid("record.backwards");
        }
    }
}
