package org.throughline.core.calendarimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.throughline.core.calendar.CalendarDoubt;
import org.throughline.core.calendar.Closure;

/**
 * The calendar that a file seems to tell.
 *
 * @param ignored names of the entries that are left out, each once
 */
public record Proposal(
        LocalDate from, LocalDate to, List<Closure> closed, List<String> ignored, Set<CalendarDoubt> doubts) {}
