package org.throughline.docs.retention;

import static org.throughline.core.audit.AuditAction.DELETED;
import static org.throughline.core.audit.AuditAction.RESTORED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.audit.AuditLog;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.Documents;
import org.throughline.docs.index.IndexChanges;

/** What came in a document goes out of sight together with it, and comes back together with it. */
@ApplicationScoped
class DeletedTogether {

    @Inject
    Documents documents;

    @Inject
    DeletedDocuments deleted;

    @Inject
    IndexChanges indexChanges;

    @Inject
    AuditLog audit;

    /** @param whole deleted just now */
    void takeAlong(Document whole) {
        var gone = new ArrayList<>(List.of(whole));
        takeAlong(whole, gone);
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

    void bringBack(Document whole) {
        var back = new ArrayList<>(List.of(whole));
        deleted.with(whole.id()).forEach(part -> back.add(documents.lock(part)));
        back.forEach(Document::restore);
        settle(RESTORED, back);
    }

    /** The index last of all: it holds up the others of the organisation. */
    private void settle(AuditAction action, List<Document> all) {
        all.forEach(document -> audit.record(action, "document", document.id(), document.caseId()));
        all.forEach(document -> indexChanges.add(document.id()));
    }
}
