package org.throughline.docs.recognition;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.content.ProgressContent;

/** What papers say, as it was read. Whoever sees a document may ask for it; a paper of another kind has none. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class PaperContentService {

    @Inject
    DocumentAccess access;

    @Inject
    PaperContents contents;

    @Inject
    Plans plans;

    @Inject
    AuditLog audit;

    /** @throws NotFound if it is no plan, or not read yet */
    public PlanReading plan(UUID id) {
        var document = access.require(id);
        var kind = document.type();
        if (kind == null || !kind.isPlan()) {
            throw new NotFound("plan.none");
        }
        var content = read(document, () -> new NotFound("plan.none"));
        return PlanReading.of(
                kind, document, content.plan(), plans.ofDocument(id).orElse(null));
    }

    /** @throws NotFound if it is no evaluation, or not read yet */
    public EvaluationContent evaluation(UUID id) {
        return content(id, DocumentType.EVALUATION, () -> new NotFound("evaluation.none"))
                .evaluation();
    }

    /** @throws NotFound if it is no report of progress, or not read yet */
    public ProgressContent progress(UUID id) {
        return content(id, DocumentType.PROGRESS_REPORT, () -> new NotFound("progress.none"))
                .progress();
    }

    /** @throws NotFound if it is no prior written notice, or not read yet */
    public NoticeContent notice(UUID id) {
        return content(id, DocumentType.PRIOR_WRITTEN_NOTICE, () -> new NotFound("notice.none"))
                .notice();
    }

    /** Of a document that the caller has before him; nothing as long as it is not read. */
    @Unrecorded("of a document that was shown already, and is recorded there")
    public Optional<PaperContent> ofShown(Document document) {
        return access.isOpen(document) ? contents.find(document.id()) : Optional.empty();
    }

    private PaperContent content(UUID id, DocumentType kind, Supplier<NotFound> none) {
        var document = access.require(id);
        if (document.type() != kind) {
            throw none.get();
        }
        return read(document, none);
    }

    private PaperContent read(Document document, Supplier<NotFound> none) {
        var found = contents.find(document.id()).orElseThrow(none);
        audit.record(READ, "document", document.id(), document.caseId());
        return found;
    }
}
