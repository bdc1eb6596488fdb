package org.throughline.docs.review;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.ReadPapers;

/** What in a paper is worth a question. It is looked for whenever somebody asks: new papers change what is found. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class ReviewService {

    private static final int LONGEST_REASON = 500;

    @Inject
    DocumentAccess access;

    @Inject
    CaseAccess cases;

    @Inject
    CasePlans plans;

    @Inject
    ReadPapers papers;

    @Inject
    FindingDismissals dismissals;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The most important first; none of a paper that is neither a plan nor a notice. */
    public List<RankedFinding> of(UUID documentId) {
        var document = access.require(documentId);
        audit.record(READ, "review", documentId, document.caseId());
        return ranked(document);
    }

    /** What the plan in force of a case leaves open; nothing if no plan of it was read. */
    public Optional<OpenFindings> inForce(UUID caseId) {
        cases.require(caseId);
        audit.read("review", caseId);
        return plans.inForce(caseId)
                .map(plan -> new OpenFindings(plan.document(), countOpen(plan.document(), plan.reviewed())));
    }

    private int countOpen(Document plan, ReviewedPlan reviewed) {
        return (int) ranked(plan, Review.of(reviewed)).stream()
                .filter(finding -> finding.dismissed() == null)
                .count();
    }

    private List<RankedFinding> ranked(Document document) {
        return ranked(document, findings(document));
    }

    private List<RankedFinding> ranked(Document document, List<Finding> found) {
        var dismissed = dismissals.ofDocument(document.id());
        return IntStream.range(0, found.size())
                .mapToObj(i -> {
                    var id = FindingId.of(document.id(), found.get(i));
                    return new RankedFinding(id, found.get(i), i + 1, dismissed.get(id.mark()));
                })
                .toList();
    }

    private List<Finding> findings(Document document) {
        if (document.type() == DocumentType.PRIOR_WRITTEN_NOTICE) {
            return papers.ofCase(document.caseId(), DocumentType.PRIOR_WRITTEN_NOTICE::equals).stream()
                    .filter(paper -> paper.document().id().equals(document.id()))
                    .flatMap(paper -> Review.of(paper.content().notice()).stream())
                    .toList();
        }
        return plans.reviewed(document.caseId(), document.id()).map(Review::of).orElse(List.of());
    }

    /**
     * @throws Invalid if no reason is given, or one that is too long
     * @throws NotFound if the paper has no such finding
     */
    public RankedFinding dismiss(FindingId id, String reason) {
        var found = require(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Invalid("finding.reason");
        }
        dismissals.keep(
                new FindingDismissal(id.mark(), id.documentId(), reason.strip(), currentUser.id(), clock.instant()));
        return new RankedFinding(id, found.finding(), found.rank(), reason.strip());
    }

    /** It is asked again. */
    public RankedFinding reopen(FindingId id) {
        var found = require(id);
        dismissals.forget(id.mark());
        return new RankedFinding(id, found.finding(), found.rank(), null);
    }

    private RankedFinding require(FindingId id) {
        var document = access.requireLocked(id.documentId());
        cases.requireOpen(document.caseId());
        audit.record(CHANGED, "review", document.id(), document.caseId());
        return ranked(document).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
