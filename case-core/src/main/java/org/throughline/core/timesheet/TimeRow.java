package org.throughline.core.timesheet;

/** A time entry with the name of who spent it. */
public record TimeRow(TimeEntry entry, String person) {}
