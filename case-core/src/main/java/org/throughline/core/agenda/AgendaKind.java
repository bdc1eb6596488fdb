package org.throughline.core.agenda;

/** What can lie on a day; of one day those that come first are shown first. */
public enum AgendaKind {
    /** A legal date that is open. */
    DEADLINE,
    HEARING,
    MEETING,
    TASK
}
