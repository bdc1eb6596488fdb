package org.throughline.core.team;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.Teams;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.staff.AdvocateProfile;
import org.throughline.core.staff.AdvocateProfiles;
import org.throughline.core.staff.People;
import org.throughline.core.staff.Person;

/** Who gets which case, and what they say to it. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class AssignmentService {

    @Inject
    Assignments assignments;

    @Inject
    CaseAccess access;

    @Inject
    Teams teams;

    @Inject
    People people;

    @Inject
    AdvocateProfiles profiles;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Everybody who could take the case of a family that speaks this language, the best choice first. */
    @Unrecorded("numbers about advocates")
    public List<AdvocateLoad> suggestFor(String language) {
        var open = assignments.openCases();
        var known = profiles.all();
        return people.withRole(Role.ADVOCATE).stream()
                .map(person ->
                        load(person, Optional.ofNullable(known.get(person.id())), open.getOrDefault(person.id(), 0L)))
                .sorted(AdvocateLoad.bestFor(language))
                .toList();
    }

    private static AdvocateLoad load(Person person, Optional<AdvocateProfile> profile, long open) {
        return new AdvocateLoad(
                person.id(),
                person.name(),
                profile.map(AdvocateProfile::languages).orElse(List.of()),
                open,
                profile.map(AdvocateProfile::agreedLoad).orElse(null));
    }

    /**
     * Gives a case to an advocate, who is on the team from now on.
     *
     * @throws Invalid if there is no such advocate
     * @throws Refused if the case is closed, or waits for another answer
     */
    @Allowed(SUPERVISOR)
    public Assignment offer(UUID caseId, UUID advocateId) {
        teams.requireAdvocate(advocateId);
        if (access.requireLocked(caseId).status() == CaseStatus.CLOSED) {
            throw new Refused("case.closed");
        }
        if (assignments.latestOf(caseId).filter(this::waits).isPresent()) {
            throw new Refused("assignment.waiting");
        }
        teams.join(caseId, advocateId, "");
        return given(caseId, advocateId);
    }

    /** Whoever was taken off the team since is asked no more. */
    private boolean waits(Assignment assignment) {
        return assignment.state() == AssignmentState.OFFERED
                && teams.isOnTeam(assignment.caseId(), assignment.advocateId());
    }

    /**
     * What the case that was opened a moment ago begins with; the advocate is on its team already.
     *
     * @throws NotAllowed if an advocate gives it to somebody else
     */
    public Assignment given(UUID caseId, UUID advocateId) {
        access.require(caseId);
        if (!advocateId.equals(currentUser.id()) && !currentUser.get().has(SUPERVISOR)) {
            throw new NotAllowed("assignment.own-only");
        }
        var assignment = new Assignment(caseId, advocateId, currentUser.id(), clock.instant());
        assignments.add(assignment);
        record(assignment);
        return assignment;
    }

    /** What waits for the caller's answer, the oldest first. */
    public List<OfferedCase> offeredToMe() {
        var offered = assignments.offeredTo(currentUser.id());
        audit.shown("assignment", offered.stream().map(OfferedCase::caseId));
        return offered;
    }

    /** The last time that somebody was given this case; nothing of a case that the caller may not see. */
    public Optional<Assignment> latestOf(UUID caseId) {
        var latest = access.visible().includes(caseId) ? assignments.latestOf(caseId) : Optional.<Assignment>empty();
        latest.ifPresent(one -> audit.read("assignment", one.caseId()));
        return latest;
    }

    /**
     * @throws NotFound if it was given to somebody else
     * @throws Refused if the case is closed, or the caller was taken off the team since
     */
    public Assignment accept(UUID id) {
        var assignment = assignments.lock(id, currentUser.id());
        requireOnTeam(access.requireOpen(assignment.caseId()));
        assignment.accept(clock.instant());
        record(assignment);
        return assignment;
    }

    /**
     * The advocate leaves the team: the case has no advocate until somebody else is found.
     *
     * @throws NotFound if it was given to somebody else
     * @throws Invalid without a reason
     * @throws Refused if the case is closed, the caller was taken off the team since, or nobody would see the case any more
     */
    public Assignment decline(UUID id, String reason) {
        var assignment = assignments.lock(id, currentUser.id());
        var caseFile = access.requireOpen(assignment.caseId());
        requireOnTeam(caseFile);
        assignment.decline(reason, clock.instant());
        teams.leave(caseFile, assignment.advocateId(), reason.strip());
        record(assignment);
        return assignment;
    }

    private void requireOnTeam(CaseFile caseFile) {
        if (!teams.isOnTeam(caseFile.id(), currentUser.id())) {
            throw new Refused("assignment.over");
        }
    }

    private void record(Assignment assignment) {
        audit.record(CHANGED, "assignment", assignment.id(), assignment.caseId());
    }
}
