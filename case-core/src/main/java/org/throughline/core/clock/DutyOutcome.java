package org.throughline.core.clock;

/** Whether a duty was done or let go, whatever the day. */
public enum DutyOutcome {
    OPEN,
    MET,
    WAIVED
}
