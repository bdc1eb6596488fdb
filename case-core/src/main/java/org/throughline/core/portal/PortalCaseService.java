package org.throughline.core.portal;

import static java.util.Objects.requireNonNull;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.CaseFiles;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.caselist.CaseLists;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.list.NextDeadlines;
import org.throughline.core.fact.CaseStages;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.StudentDetails;

/** The cases of a family's children, as far as the family reads them. */
@Service
@Allowed(FAMILY)
public class PortalCaseService {

    @Inject
    CaseAccess access;

    @Inject
    CaseLists lists;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseStages stages;

    @Inject
    NextDeadlines nextDeadlines;

    @Inject
    AuditLog audit;

    /** @throws NotFound if there is no such case, or it is not of a child of this family */
    public PortalCase get(UUID id) {
        var caseFile = access.require(id);
        audit.record(READ, "case", id, id);
        return shown(List.of(caseFile)).getFirst();
    }

    /** @param from how many to skip, at least 0 */
    public PortalCases list(PortalQuery query, int from, int count) {
        var wanted = query.query();
        var cases = lists.list(wanted, from, count);
        audit.shown("case_list", cases.stream().map(CaseFile::id));
        return new PortalCases(shown(cases), lists.count(wanted.filter()));
    }

    private List<PortalCase> shown(List<CaseFile> cases) {
        var students = caseFiles.studentsOf(cases);
        var teams = caseFiles.teamsOf(cases.stream().map(CaseFile::id).toList());
        var next = nextDeadlines.ofOpen(cases);
        return cases.stream()
                .map(one -> shown(one, students, teams.getOrDefault(one.id(), List.of()), next.get(one.id())))
                .toList();
    }

    private PortalCase shown(
            CaseFile one, Map<UUID, StudentDetails> students, List<CaseView.Advocate> team, @Nullable Deadline next) {
        return new PortalCase(
                one.id(),
                one.number(),
                PortalChild.of(requireNonNull(students.get(one.studentId()))),
                one.type(),
                one.status(),
                one.situation(),
                stages.stageOf(one.id()),
                team.stream()
                        .map(member -> new PortalCase.PortalAdvocate(member.id(), member.name()))
                        .toList(),
                next(next),
                one.openedOn(),
                one.closedOn());
    }

    private static PortalCase.@Nullable Next next(@Nullable Deadline next) {
        return next != null && next.isChecked() ? new PortalCase.Next(next.dueOn(), next.isEstimated()) : null;
    }
}
