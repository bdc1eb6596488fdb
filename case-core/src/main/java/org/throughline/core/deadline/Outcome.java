package org.throughline.core.deadline;

/** Whether a duty was done or let go, whatever the day. */
public enum Outcome {
    OPEN,
    MET,
    WAIVED
}
