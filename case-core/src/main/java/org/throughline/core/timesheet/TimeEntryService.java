package org.throughline.core.timesheet;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;

/** The time that staff spend on cases; no family sees it. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class TimeEntryService {

    @Inject
    TimeEntries entries;

    @Inject
    CaseAccess cases;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * The caller's own time, without a note.
     *
     * @throws Invalid if it is no time, more than a day, or still to come
     */
    public TimeEntry add(UUID caseId, SpentTime spent) {
        cases.require(caseId);
        // a day ahead of ours may be today where the advocate is
        if (spent.on().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new Invalid("time.not-yet");
        }
        var entry = new TimeEntry(caseId, currentUser.id(), null, spent);
        entries.add(entry);
        audit.record(CHANGED, "time_entry", entry.id(), caseId);
        return entry;
    }

    /** The latest day first. */
    public TimePage inCase(UUID caseId, int from, int count) {
        cases.require(caseId);
        audit.record(READ, "time", caseId, caseId);
        return entries.inCase(caseId, from, count);
    }

    /** Who spent how much on a case, by name; see {@link TimeSum} for what counts. */
    @Unrecorded("minutes of the staff, nothing of what was done")
    public List<TimeSum> sumsOf(UUID caseId, LocalDate from, LocalDate to) {
        cases.require(caseId);
        check(from, to);
        return entries.sumsOf(caseId, from, to);
    }

    /**
     * Who spent how much on all cases together, by name; see {@link TimeSum} for what counts. Restricted cases are counted,
     * too: a number names no child.
     */
    @Allowed(SUPERVISOR)
    @Unrecorded("minutes of the staff, nothing of what was done")
    public List<TimeSum> sums(LocalDate from, LocalDate to) {
        check(from, to);
        return entries.sums(from, to);
    }

    private static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Invalid("report.backwards");
        }
    }
}
