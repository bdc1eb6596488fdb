package org.throughline.core.agenda;

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
public record AgendaQuery(LocalDate from, LocalDate to, boolean mine, Set<AgendaKind> kinds, int mostADay) {

    public AgendaQuery {
        kinds = Set.copyOf(kinds);
    }
}
