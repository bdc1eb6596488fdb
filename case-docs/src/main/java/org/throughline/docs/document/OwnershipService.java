package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Refused;
import org.throughline.docs.index.IndexChanges;

/** Whose paper it is, where a reading cannot tell or tells wrong. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class OwnershipService {

    @Inject
    CaseAccess cases;

    @Inject
    DocumentAccess access;

    @Inject
    Documents documents;

    @Inject
    DocumentEvidence evidence;

    @Inject
    Event<DocumentClassified> classified;

    @Inject
    Event<DocumentMoved> moved;

    @Inject
    IndexChanges indexChanges;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Somebody has looked at it: it is about the child of its case. What it says is asked about from now on. */
    public Document confirmChild(UUID id) {
        var document = access.requireLocked(id);
        document.confirmChild(new Upload(currentUser.id(), clock.instant()));
        audit.record(CHANGED, "document", id, document.caseId());
        classified.fire(new DocumentClassified(document));
        indexChanges.add(id);
        return document;
    }

    /**
     * Puts it where it belongs, with what came in it. It is read there as if it had just come, and shared with nobody.
     *
     * @throws Refused if it is there already, or what a case knows rests on it
     */
    public Document moveTo(UUID id, UUID caseId) {
        var document = access.requireLocked(id);
        var to = cases.require(caseId).id();
        if (document.caseId().equals(to)) {
            throw new Refused("document.already-there");
        }
        move(id, to);
        return document;
    }

    private void move(UUID id, UUID to) {
        if (evidence.isUsed(id)) {
            throw new Refused("document.is-evidence");
        }
        var document = documents.lock(id);
        var from = document.caseId();
        audit.record(CHANGED, "document", id, from);
        document.moveTo(to);
        documents.write();
        documents.forgetLaterVersionsOf(id);
        moved.fire(new DocumentMoved(id, from, to));
        classified.fire(new DocumentClassified(document));
        audit.record(CHANGED, "document", id, to);
        indexChanges.add(id);
        documents.partsOf(id).forEach(part -> {
            move(part, to);
            documents.lock(part).attachTo(document);
        });
    }
}
