package org.throughline.docs.line;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.ReadPapers;

/** The line of the plan in force of a case. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class LineService {

    @Inject
    CaseAccess cases;

    @Inject
    ReadPapers papers;

    @Inject
    AuditLog audit;

    /** @throws NotFound if the case has no plan that was read */
    public Line of(UUID caseId) {
        cases.require(caseId);
        audit.read("line", caseId);
        var plans = papers.plansInOrder(caseId);
        if (plans.isEmpty()) {
            throw new NotFound("plan.none");
        }
        var plan = plans.getLast();
        var reports = ReadPapers.inOrder(papers.ofCase(caseId, Set.of(DocumentType.PROGRESS_REPORT)));
        var report = reports.isEmpty() ? null : reports.getLast();
        return LineOfPlan.of(
                plan.document().id(),
                plan.content().plan(),
                report == null ? null : report.document().id(),
                report == null ? List.of() : report.content().progress().goals());
    }
}
