package org.throughline.core.deadline;

import static java.util.stream.Collectors.toSet;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.problem.NotFound;
import org.throughline.core.staff.People;

/** The deadlines of a case, as its facts are now. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class DeadlineService {

    @Inject
    Deadlines deadlines;

    @Inject
    StaleCases stale;

    @Inject
    ComputeDeadlines compute;

    @Inject
    CaseAccess cases;

    @Inject
    AuditLog audit;

    @Inject
    People people;

    /** The earliest first, reminders among them. */
    public List<Deadline> inCase(UUID caseId) {
        cases.require(caseId);
        freshen(caseId);
        audit.record(READ, "deadlines", caseId, caseId);
        return deadlines.inCase(caseId);
    }

    /** @throws NotFound if there is no such deadline any more, or not for this caller */
    public Deadline get(UUID id) {
        var caseId = deadlines.find(id).orElseThrow(NotFound::new).caseId();
        cases.require(caseId);
        freshen(caseId);
        audit.record(READ, "deadline", id, caseId);
        return deadlines.find(id).orElseThrow(NotFound::new);
    }

    /** How it moved, the latest first. */
    public List<DeadlineChange> changes(UUID id) {
        var caseId = deadlines.find(id).orElseThrow(NotFound::new).caseId();
        cases.require(caseId);
        audit.record(READ, "deadline", id, caseId);
        return deadlines.changes(id);
    }

    /** Of those who changed something. */
    public Map<UUID, String> namesOf(List<DeadlineChange> changes) {
        return people.namesOf(changes.stream()
                .flatMap(change -> Stream.ofNullable(change.changedBy()))
                .collect(toSet()));
    }

    /** What moved in a case, the latest first. */
    public List<DeadlineChange> latestChanges(UUID caseId, int most) {
        cases.require(caseId);
        audit.record(READ, "deadlines", caseId, caseId);
        return deadlines.latestChanges(caseId, most);
    }

    /** What is odd about the case as a whole, or missing. */
    public List<DeadlineDoubt> doubts(UUID caseId) {
        cases.require(caseId);
        audit.record(READ, "deadlines", caseId, caseId);
        return compute.look(caseId).doubts();
    }

    /**
     * What the calendar of a district moved since then.
     *
     * @param most how many moves are looked at
     */
    public MovedDeadlines movedByCalendar(String state, String district, Instant since, int most) {
        var moved = deadlines.movedByCalendar(state, district, since, most);
        moved.dates().stream()
                .map(one -> one.deadline().caseId())
                .distinct()
                .forEach(caseId -> audit.record(READ, "deadlines", caseId, caseId));
        return moved;
    }

    /** How many cases of a district wait to be computed anew. */
    public long waiting(String state, String district) {
        return stale.countOf(state, district);
    }

    /** A calendar may have changed a moment ago: nobody is shown a date of the old one. */
    private void freshen(UUID caseId) {
        if (stale.include(caseId)) {
            cases.requireLocked(caseId);
            for (var one : stale.takeOf(caseId)) {
                compute.compute(List.of(caseId), new ComputationReason(one.cause(), null, one.by()));
            }
            deadlines.write();
        }
    }
}
