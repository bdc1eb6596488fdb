package org.throughline.core.deadline.list;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;

/** Legal dates that are due, of all cases that the caller may see and that are not closed. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class DeadlineListService {

    @Inject
    ListedDeadlines deadlines;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The earliest first; of one day those first whose rule is verified. */
    public DeadlinePage due(DeadlineFilter filter, int from, int count) {
        return new DeadlinePage(rows(filter, from, count), count(filter));
    }

    public List<DeadlineRow> rows(DeadlineFilter filter, int from, int count) {
        var rows = deadlines.list(filter, LocalDate.now(clock), from, count);
        audit.shown("deadline_list", rows.stream().map(row -> row.deadline().caseId()));
        return rows;
    }

    public long count(DeadlineFilter filter) {
        return deadlines.count(filter, LocalDate.now(clock));
    }

    @Unrecorded("a number")
    public DeadlineCounts counts(DeadlineFilter filter) {
        return deadlines.counts(filter, LocalDate.now(clock));
    }
}
