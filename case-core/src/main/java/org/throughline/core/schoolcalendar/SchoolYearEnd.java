package org.throughline.core.schoolcalendar;

import java.time.LocalDate;

/**
 * Where a school year ends, and where the next one begins.
 *
 * @param isOver whether the day that was asked for lies in the summer after it
 * @param endKnown whether the district's own calendar says where it ends
 * @param nextKnown whether it says where the next one begins
 */
public record SchoolYearEnd(
        LocalDate lastDay, LocalDate nextFirstDay, boolean isOver, boolean endKnown, boolean nextKnown) {}
