package org.throughline.core.clock;

import java.time.LocalDate;

/**
 * A stretch of a count.
 *
 * @param to the last day of it; the first and the last are counted alike
 * @param days how many units it adds
 * @param total after it
 * @param name of the unit, a break or a fact type, by its kind; else empty
 * @param estimated whether it rests on a calendar that is not the district's
 */
public record CountStep(Kind kind, LocalDate from, LocalDate to, int days, int total, String name, boolean estimated) {

    public enum Kind {
        /** What started it: day zero, or day one where its own day counts. */
        STARTED,
        /** {@code name} is the unit. */
        COUNTED,
        /** No school, or a break that the rule does not count; {@code name} is what it is called. */
        LEFT_OUT,
        /** School days that the child missed. */
        ABSENT,
        /** The school year ends too soon: from its last day to the first one of the next; {@code total} is what is left. */
        LATE_YEAR,
        /** Another limit of the same rule that came later; {@code days} of the unit {@code name}. */
        OTHER_LIMIT,
        /** Something must come first: the fact type is {@code name}. */
        NOT_AFTER,
        /** Where it would have ended without the extension. */
        REACHED,
        EXTENDED,
        DUE,
        /** Of an act of the family whose last day is none: the business day before it, in the child's state. */
        LAST_BUSINESS_DAY
    }
}
