package org.throughline.core.calendar;

/** The school calendar of a district changed, in this transaction. */
public record CalendarChanged(String state, String district) {}
