package org.throughline.core.rule;

/** What kind of limit it is. */
public enum LimitKind {
    FIXED,
    FIXED_MAX,
    /** The party loses the right afterwards. */
    FILING_LIMIT,
    /** Reached with an age. */
    AGE,
    SAME_DAY,
    IMMEDIATELY,
    UPON_EVENT,
    AT_EVENT,
    BEFORE_MEETING,
    ONCE_PER_SCHOOL_YEAR,
    /** Something begins to be owed when it is crossed. */
    THRESHOLD,
    MAXIMUM,
    /** Not before. */
    MINIMUM_INTERVAL,
    /** Something may be done until then, and need not be. */
    WINDOW,
    /** Something else may begin then. */
    MILESTONE,
    /** The law names no day: a reminder. */
    NO_FIXED_DAY;

    /** Whether it is over when the day passes without the deed, and nobody has to do anything about it any more. */
    public boolean lapses() {
        return this == FILING_LIMIT || !isLateAfterwards();
    }

    /** Whether its day is the first one on which something may be done, and not the last. */
    public boolean begins() {
        return this == MINIMUM_INTERVAL || this == MILESTONE;
    }

    /** Whether the day that passes without the deed was missed. */
    public boolean isLateAfterwards() {
        return switch (this) {
            case MINIMUM_INTERVAL, WINDOW, MILESTONE, THRESHOLD -> false;
            default -> true;
        };
    }
}
