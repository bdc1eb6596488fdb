package org.throughline.core.timesheet;

/** What time is spent on. */
public enum Activity {
    /** With the family. */
    DIRECT_CONTACT,
    MEETING,
    RECORD_REVIEW,
    LETTER,
    RESEARCH,
    TRAVEL,
    ADMIN
}
