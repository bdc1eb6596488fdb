package org.throughline.core.agenda;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.util.List;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;

/** The calendar of those who work on cases. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class AgendaService {

    @Inject
    Agenda agenda;

    @Inject
    AuditLog audit;

    /** The days on which something lies, of the cases that the caller may see. */
    public List<AgendaDay> days(AgendaQuery query) {
        var days = agenda.days(query);
        audit.shown("agenda", days.stream().flatMap(day -> day.first().stream()).map(AgendaEntry::caseId));
        return days;
    }
}
