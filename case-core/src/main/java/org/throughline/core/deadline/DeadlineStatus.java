package org.throughline.core.deadline;

/** How a deadline stands on a day; the names are those of the REST contract. */
public enum DeadlineStatus {
    OPEN,
    MET,
    OVERDUE,
    WAIVED
}
