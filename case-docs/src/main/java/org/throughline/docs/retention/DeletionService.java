package org.throughline.docs.retention;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.DELETED;
import static org.throughline.core.audit.AuditAction.RESTORED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.docs.document.Deletion;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.Documents;
import org.throughline.docs.index.IndexChanges;

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
    IndexChanges indexChanges;

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
        var gone = new ArrayList<>(List.of(document));
        takeAlong(document, gone);
        settle(DELETED, gone);
    }

    private void takeAlong(Document whole, List<Document> gone) {
        for (var id : documents.partsOf(whole.id())) {
            var part = documents.lock(id);
            if (!part.isDeleted()) {
                part.goWith(whole);
                gone.add(part);
                takeAlong(part, gone);
            }
        }
    }

    /** Together with what went along. One that is there already, because another was quicker, stays as it is. */
    public Document restore(UUID id) {
        access.requireEvenDeleted(id, retention.undoSince());
        var document = documents.lock(id);
        if (!document.isDeleted()) {
            return document;
        }
        requireWhole(document);
        var back = new ArrayList<>(List.of(document));
        deleted.with(id).forEach(part -> back.add(documents.lock(part)));
        back.forEach(Document::restore);
        settle(RESTORED, back);
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

    /** The index last of all: it holds up the others of the organisation. */
    private void settle(AuditAction action, List<Document> all) {
        all.forEach(document -> audit.record(action, "document", document.id(), document.caseId()));
        all.forEach(document -> indexChanges.add(document.id()));
    }
}
