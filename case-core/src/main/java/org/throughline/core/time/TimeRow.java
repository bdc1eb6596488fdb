package org.throughline.core.time;

/** A time entry with the name of who spent it. */
public record TimeRow(TimeEntry entry, String person) {}
