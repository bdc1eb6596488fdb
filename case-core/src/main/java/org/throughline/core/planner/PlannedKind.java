package org.throughline.core.planner;

/** What can lie on a day; of one day those that come first are shown first. */
public enum PlannedKind {
    /** A legal date that is open. */
    DEADLINE,
    HEARING,
    MEETING,
    TASK
}
