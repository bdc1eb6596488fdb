package org.throughline.core.timesheet;

import java.util.List;

/**
 * A stretch of the time of a case, and how long the whole list is.
 *
 * @param minutes of the whole list
 */
public record TimePage(List<TimeRow> rows, long total, long minutes) {}
