package org.throughline.core.planner;

import java.time.LocalDate;
import java.util.Set;

/**
 * What of which days.
 *
 * @param from the first day
 * @param to the last day
 * @param mine only what lies in the cases of the caller's teams, and the tasks that are the caller's to do
 * @param mostADay how many of one day are wanted
 */
public record PlannerQuery(LocalDate from, LocalDate to, boolean mine, Set<PlannedKind> kinds, int mostADay) {

    public PlannerQuery {
        kinds = Set.copyOf(kinds);
    }
}
