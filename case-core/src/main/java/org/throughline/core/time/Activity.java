package org.throughline.core.time;

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
