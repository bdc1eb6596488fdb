package org.throughline.docs.line;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.util.Optional;
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
    public PlanLine of(UUID caseId) {
        return drawn(caseId).orElseThrow(() -> new NotFound("plan.none")).line();
    }

    /** The same with the papers that it is drawn from; nothing if the case has no plan that was read. */
    public Optional<DrawnPlan> drawn(UUID caseId) {
        cases.require(caseId);
        audit.read("line", caseId);
        return DrawnPlan.inForce(papers.ofCase(caseId, LineService::isOfLine));
    }

    private static boolean isOfLine(DocumentType type) {
        return type.isWholePlan() || type == DocumentType.PROGRESS_REPORT;
    }
}
