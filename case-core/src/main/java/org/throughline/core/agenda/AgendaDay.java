package org.throughline.core.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something lies.
 *
 * @param first as many as were asked for
 * @param total how many there are, those that are not among the first too
 */
public record AgendaDay(LocalDate on, List<AgendaEntry> first, long total) {

    public long more() {
        return total - first.size();
    }
}
