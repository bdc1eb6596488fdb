package org.throughline.core.schoolcalendar;

/**
 * The school calendar of a district was set, changed or taken away, in this transaction.
 *
 * @param district as the calendar spells it; a child's district may be typed in another way
 */
public record CalendarChanged(String state, String district) {}
