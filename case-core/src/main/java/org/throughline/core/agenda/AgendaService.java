package org.throughline.core.agenda;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;

/** Legal dates that are due, of all cases that the caller may see and that are not closed. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class AgendaService {

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** The earliest first; of one day those first whose rule is verified. */
    public DuePage due(DueFilter filter, int from, int count) {
        return new DuePage(rows(filter, from, count), count(filter));
    }

    public List<DueRow> rows(DueFilter filter, int from, int count) {
        return agenda.list(filter, LocalDate.now(clock), from, count);
    }

    public long count(DueFilter filter) {
        return agenda.count(filter, LocalDate.now(clock));
    }

    public DueCounts counts(DueFilter filter) {
        return agenda.counts(filter, LocalDate.now(clock));
    }
}
