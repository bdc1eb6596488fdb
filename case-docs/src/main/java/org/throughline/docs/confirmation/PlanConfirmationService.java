package org.throughline.docs.confirmation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<DocumentType> KINDS =
            Set.of(DocumentType.IEP, DocumentType.IEP_AMENDMENT, DocumentType.PLAN_504);

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
     * All that was read, and corrected since, is so.
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
        var plan = keep(documentId, corrected, version, true);
        plan.confirm(currentUser.id(), clock.instant());
        plans.write();
        return contents.plan(documentId);
    }

    /**
     * Some of it was corrected; the rest stays as it was read and waits for somebody to confirm it.
     *
     * @param version from which it was corrected
     * @throws Stale if somebody corrected it since
     */
    public PlanReading correct(UUID documentId, CorrectedPlan corrected, int version) {
        keep(documentId, corrected, version, false);
        plans.write();
        return contents.plan(documentId);
    }

    private Plan keep(UUID documentId, CorrectedPlan corrected, int version, boolean whole) {
        var document = access.requireLocked(documentId);
        cases.requireOpen(document.caseId());
        var before = contents.plan(documentId);
        if (before.version() != version) {
            throw new Stale("stale");
        }
        var said = corrected.over(before.content(), pages(document));
        var content = whole ? said.confirmed() : said;
        audit.record(CHANGED, "plan", documentId, document.caseId());
        var known = plans.ofDocument(documentId).orElse(null);
        if (known == null) {
            var plan = new Plan(documentId, content, currentUser.id(), clock.instant());
            plans.add(plan);
            return plan;
        }
        known.edit(content, currentUser.id(), clock.instant());
        return known;
    }

    private static int pages(Document document) {
        return Objects.requireNonNullElse(document.reading().pageCount(), 1);
    }

    /** @throws NotFound if there is no such plan, nobody has confirmed it, or the caller may not see its document */
    public PlanReading get(UUID planId) {
        return contents.plan(require(planId).documentId());
    }

    /** @throws Stale if somebody changed it since */
    public PlanReading change(UUID planId, CorrectedPlan corrected, int version) {
        return confirm(require(planId).documentId(), corrected, version);
    }

    private Plan require(UUID planId) {
        return plans.find(planId).filter(Plan::isConfirmed).orElseThrow(NotFound::new);
    }

    /** Those that somebody has confirmed, the newest last. */
    public List<PlanOfCase> inCase(UUID caseId) {
        cases.require(caseId);
        audit.read("plan", caseId);
        var all = papers.ofCase(caseId, KINDS);
        var confirmed = plans.ofDocuments(
                all.stream().map(paper -> paper.document().id()).toList());
        var inForce = papers.plansInOrder(caseId);
        return all.stream()
                .sorted(comparing((ReadPaper paper) -> paper.day().orElse(null), nullsFirst(naturalOrder())))
                .flatMap(paper ->
                        Optional.ofNullable(confirmed.get(paper.document().id()))
                                .filter(Plan::isConfirmed)
                                .map(plan -> PlanOfCase.of(plan, paper, isLast(paper, inForce)))
                                .stream())
                .toList();
    }

    private static boolean isLast(ReadPaper paper, List<ReadPaper> inOrder) {
        return !inOrder.isEmpty()
                && inOrder.getLast().document().id().equals(paper.document().id());
    }
}
