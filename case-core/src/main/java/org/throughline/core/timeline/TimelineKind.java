package org.throughline.core.timeline;

/** Where an entry of the timeline comes from. */
public enum TimelineKind {
    FACT,
    DOCUMENT,
    CONTACT,
    TASK,
    /** The case itself: opened, its status, who joined and left, closed. */
    CASE
}
