package org.throughline.core.casefile;

import static java.util.Objects.requireNonNull;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.OPENED;
import static org.throughline.core.audit.AuditAction.READ;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.Student;

@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class CaseFileService {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<CaseOpened> opened;

    /** Who opens a case is on its team. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public CaseView open(NewCase wanted) {
        var today = LocalDate.now(clock);
        var student = new Student(UuidCreator.getTimeOrderedEpoch(), wanted.student());
        var caseFile = new CaseFile(
                caseFiles.nextNumber(today.getYear()),
                student,
                wanted.type(),
                wanted.situation(),
                wanted.summary(),
                today);
        caseFiles.add(caseFile, student, new TeamMember(caseFile.id(), currentUser.id()));
        audit.record(OPENED, "case", caseFile.id(), caseFile.id());
        opened.fire(new CaseOpened(caseFile.id(), caseFile.type(), today));
        return view(caseFile, student);
    }

    public CaseView get(UUID id) {
        var caseFile = access.require(id);
        audit.record(READ, "case", id, id);
        return view(caseFile, caseFiles.studentOf(caseFile));
    }

    /** @throws Stale if the case is no longer at this version */
    @Allowed({ADVOCATE, SUPERVISOR})
    public CaseView change(UUID id, CaseChange change, int version) {
        var caseFile = access.require(id);
        if (caseFile.version() != version) {
            throw new Stale("case.stale", "Somebody else changed this case since you opened it.");
        }
        var student = caseFiles.studentOf(caseFile);
        student.isNow(change.student());
        caseFile.isOf(student);
        caseFile.change(change, LocalDate.now(clock));
        caseFiles.write(caseFile);
        audit.record(CHANGED, "case", id, id);
        return view(caseFile, student);
    }

    /** @param from how many to skip, at least 0 */
    public CasePage list(CaseQuery query, int from, int count) {
        return new CasePage(rows(query, from, count), caseFiles.count(query));
    }

    public List<CaseRow> rows(CaseQuery query, int from, int count) {
        var cases = caseFiles.list(query, from, count);
        var students = caseFiles.studentsOf(cases);
        var teams = caseFiles.teamsOf(cases.stream().map(CaseFile::id).toList());
        return cases.stream()
                .map(one -> new CaseRow(
                        one.id(),
                        one.number(),
                        requireNonNull(students.get(one.studentId())),
                        one.type(),
                        one.status(),
                        one.situation(),
                        one.summary(),
                        one.isRestricted(),
                        one.openedOn(),
                        one.closedOn(),
                        one.version(),
                        teams.getOrDefault(one.id(), List.of())))
                .toList();
    }

    public long count(CaseQuery query) {
        return caseFiles.count(query);
    }

    /** Full names of the children, by id of the case; cases that the caller may not see are left out. */
    public Map<UUID, String> childrenIn(Set<UUID> ids) {
        return caseFiles.childrenIn(ids);
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
                caseFiles.teamsOf(List.of(caseFile.id())).getOrDefault(caseFile.id(), List.of()),
                caseFiles.guardiansOf(student.id()),
                caseFile.version());
    }
}
