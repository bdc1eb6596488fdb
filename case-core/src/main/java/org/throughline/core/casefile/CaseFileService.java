package org.throughline.core.casefile;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.OPENED;
import static org.throughline.core.audit.AuditAction.READ;
import static org.throughline.core.casefile.CaseStatus.CLOSED;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.history.CaseEvent.Kind;
import org.throughline.core.history.CaseHistory;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.Student;
import org.throughline.core.student.StudentDetails;

@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class CaseFileService {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    Teams teams;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<CaseOpened> opened;

    @Inject
    Event<StudentChanged> childChanged;

    @Inject
    Event<CaseClosed> closed;

    /** Who opens a case is on its team. */
    public CaseView open(NewCase wanted) {
        return open(wanted, currentUser.id());
    }

    /**
     * Opens a case for somebody else, who is then on its team.
     *
     * @throws Invalid if there is no such advocate
     */
    @Allowed(SUPERVISOR)
    public CaseView openFor(NewCase wanted, UUID advocateId) {
        return open(wanted, teams.requireAdvocate(advocateId));
    }

    /** One more case of a child that the caller knows from another; its details stay as they are. */
    public CaseView openFurther(UUID studentId, CaseType type, Situation situation, String summary) {
        var student = caseFiles.studentOf(access.requireOf(studentId));
        return open(student, type, situation, summary, currentUser.id());
    }

    /**
     * The same for somebody else, who is then on its team.
     *
     * @throws Invalid if there is no such advocate
     */
    @Allowed(SUPERVISOR)
    public CaseView openFurtherFor(
            UUID studentId, CaseType type, Situation situation, String summary, UUID advocateId) {
        var student = caseFiles.studentOf(access.requireOf(studentId));
        return open(student, type, situation, summary, teams.requireAdvocate(advocateId));
    }

    private CaseView open(NewCase wanted, UUID first) {
        var student = new Student(UuidCreator.getTimeOrderedEpoch(), wanted.student());
        caseFiles.add(student);
        return open(student, wanted.type(), wanted.situation(), wanted.summary(), first);
    }

    private CaseView open(Student student, CaseType type, Situation situation, String summary, UUID first) {
        var today = LocalDate.now(clock);
        var caseFile = new CaseFile(caseFiles.nextNumber(today.getYear()), student, type, situation, summary, today);
        caseFiles.add(caseFile, new TeamMember(caseFile.id(), first));
        audit.record(OPENED, "case", caseFile.id(), caseFile.id());
        opened.fire(new CaseOpened(caseFile.id(), caseFile.type(), today));
        return view(caseFile, student);
    }

    public CaseView get(UUID id) {
        var caseFile = access.require(id);
        audit.record(READ, "case", id, id);
        return view(caseFile, caseFiles.studentOf(caseFile));
    }

    /**
     * @throws Stale if the case is no longer at this version
     * @throws Refused if it is closed, or the status does not follow from the one it has; only a supervisor closes
     */
    public CaseView change(UUID id, CaseChange change, int version) {
        var caseFile = require(id, version);
        var before = caseFile.status();
        var wasRestricted = caseFile.isRestricted();
        if (change.restricted() && !wasRestricted && teams.memberIds(id).isEmpty()) {
            throw new Refused("team.nobody");
        }
        if (change.status() == CLOSED && before != CLOSED) {
            close(caseFile);
        }
        caseFile.change(change);
        var changed = write(caseFile, change.student());
        tell(caseFile, before, wasRestricted);
        return changed;
    }

    /**
     * @throws Stale if the case is no longer at this version
     * @throws Refused if it is closed
     */
    public CaseView changeChild(UUID id, StudentDetails child, int version) {
        return write(require(id, version), child);
    }

    private CaseFile require(UUID id, int version) {
        var caseFile = access.require(id);
        if (caseFile.version() != version) {
            throw new Stale("case.stale");
        }
        caseFile.requireOpen();
        return caseFile;
    }

    private CaseView write(CaseFile caseFile, StudentDetails child) {
        var student = caseFiles.studentOf(caseFile);
        if (!student.details().equals(child)) {
            student.update(child);
            caseFile.assignStudent(student);
            caseFiles.tellOtherCasesOf(student, caseFile);
            childChanged.fire(new StudentChanged(student.id()));
        }
        caseFiles.write(caseFile);
        audit.record(CHANGED, "case", caseFile.id(), caseFile.id());
        return view(caseFile, student);
    }

    /** Without an outcome, which only who may close it alone can do. */
    private void close(CaseFile caseFile) {
        if (!currentUser.get().has(SUPERVISOR)) {
            throw new Refused("case.closing");
        }
        caseFile.close(CaseOutcome.NOT_SAID, LocalDate.now(clock));
        closed.fire(new CaseClosed(caseFile.id()));
    }

    private void tell(CaseFile caseFile, CaseStatus before, boolean wasRestricted) {
        var now = caseFile.status();
        var how = caseFile.outcome();
        if (now != before) {
            history.add(
                    caseFile.id(), how == null ? Kind.STATUS : Kind.CLOSED, how == null ? now.name() : how.name(), "");
        }
        if (caseFile.isRestricted() != wasRestricted) {
            history.add(caseFile.id(), wasRestricted ? Kind.UNRESTRICTED : Kind.RESTRICTED, "", "");
        }
    }

    private CaseView view(CaseFile caseFile, Student student) {
        return new CaseView(
                caseFile.id(),
                caseFile.number(),
                student.id(),
                student.details(),
                caseFile.type(),
                caseFile.status(),
                caseFile.situation(),
                caseFile.summary(),
                caseFile.isRestricted(),
                caseFile.openedOn(),
                caseFile.closedOn(),
                caseFile.priority(),
                caseFile.tags(),
                caseFile.outcome(),
                caseFiles.teamsOf(List.of(caseFile.id())).getOrDefault(caseFile.id(), List.of()),
                caseFile.version());
    }
}
