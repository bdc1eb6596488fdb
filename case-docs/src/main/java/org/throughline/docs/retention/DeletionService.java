package org.throughline.docs.retention;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.docs.document.Deletion;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.Documents;

/** Takes documents out of sight, and brings them back as long as {@link Retention} keeps them. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class DeletionService {

    @Inject
    CaseAccess cases;

    @Inject
    DocumentAccess access;

    @Inject
    Documents documents;

    @Inject
    DeletedDocuments deleted;

    @Inject
    Retention retention;

    @Inject
    DeletedTogether together;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Together with what came in it. A job that reads it goes on, so that it is ready when it comes back. */
    public void delete(UUID id) {
        var document = access.requireLocked(id);
        if (document.isDeleted()) {
            throw new NotFound();
        }
        document.delete(new Deletion(currentUser.id(), clock.instant()));
        together.takeAlong(document);
    }

    /** Together with what went along. One that is there already, because another was quicker, stays as it is. */
    public Document restore(UUID id) {
        access.requireEvenDeleted(id, retention.undoSince());
        var document = documents.lock(id);
        if (!document.isDeleted()) {
            return document;
        }
        if (document.isTakenBack()) {
            throw new Refused("document.taken-back");
        }
        requireWhole(document);
        together.bringBack(document);
        return document;
    }

    private void requireWhole(Document document) {
        var whole = document.partOf();
        if (whole != null && documents.find(whole).filter(Document::isDeleted).isPresent()) {
            throw new Refused("document.whole-deleted");
        }
    }

    /** What can be brought back, the latest first. */
    public List<Document> deletedIn(UUID caseId) {
        cases.require(caseId);
        audit.read("deleted_document", caseId);
        return deleted.inCase(caseId, retention.undoSince());
    }
}
