package org.throughline.docs.confirmation;

import static java.util.Comparator.comparing;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.PaperContentService;
import org.throughline.docs.recognition.Plan;
import org.throughline.docs.recognition.PlanReading;
import org.throughline.docs.recognition.Plans;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.ReadPapers;

/**
 * Says what a plan holds by the word of a person. From then on line, review and comparison go by it, and no new reading
 * of the document changes it.
 */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class PlanConfirmationService {

    @Inject
    DocumentAccess access;

    @Inject
    CaseAccess cases;

    @Inject
    PaperContentService contents;

    @Inject
    ReadPapers papers;

    @Inject
    Plans plans;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The plan is as it was read, or as somebody confirmed it before.
     *
     * @throws NotFound if the document is no plan, or not read yet
     */
    public PlanReading confirm(UUID documentId) {
        var now = contents.plan(documentId);
        return confirm(documentId, CorrectedPlan.as(now.content()), now.version());
    }

    /**
     * The plan is as it is given here.
     *
     * @param version from which it was corrected
     * @throws NotFound if the document is no plan, or not read yet
     * @throws Stale if somebody corrected it since
     * @throws Invalid if a link names what the plan does not have, or it is longer than any plan
     */
    public PlanReading confirm(UUID documentId, CorrectedPlan corrected, int version) {
        var document = access.requireLocked(documentId);
        cases.requireOpen(document.caseId());
        var before = contents.plan(documentId);
        if (before.version() != version) {
            throw new Stale("stale");
        }
        var said = corrected.over(before.content(), pages(document)).confirmed();
        plans.ofDocument(documentId)
                .ifPresentOrElse(
                        known -> known.confirm(said, currentUser.id(), clock.instant()),
                        () -> plans.add(new Plan(documentId, said, currentUser.id(), clock.instant())));
        audit.record(CHANGED, "plan", documentId, document.caseId());
        plans.write();
        return contents.plan(documentId);
    }

    private static int pages(Document document) {
        return Objects.requireNonNullElse(document.reading().pageCount(), 1);
    }

    /** @throws NotFound if there is no such plan, or the caller may not see its document */
    public PlanReading get(UUID planId) {
        return contents.plan(require(planId).documentId());
    }

    /** @throws Stale if somebody changed it since */
    public PlanReading change(UUID planId, CorrectedPlan corrected, int version) {
        return confirm(require(planId).documentId(), corrected, version);
    }

    private Plan require(UUID planId) {
        return plans.find(planId).orElseThrow(NotFound::new);
    }

    /** Those that somebody has confirmed, the newest last. */
    public List<PlanOfCase> inCase(UUID caseId) {
        cases.require(caseId);
        audit.read("plan", caseId);
        var all = papers.ofCase(caseId, DocumentType::isPlan);
        var confirmed = plans.ofDocuments(
                all.stream().map(paper -> paper.document().id()).toList());
        var inForce = ReadPapers.planInForce(all);
        return all.stream()
                .filter(paper -> confirmed.containsKey(paper.document().id()))
                .sorted(comparing((ReadPaper paper) -> paper.day().orElse(LocalDate.MIN)))
                .map(paper -> PlanOfCase.of(
                        Objects.requireNonNull(confirmed.get(paper.document().id())),
                        paper,
                        inForce.filter(paper::equals).isPresent()))
                .toList();
    }
}
