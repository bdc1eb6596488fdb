package org.throughline.docs.retention;

import static org.throughline.core.access.Role.FAMILY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** A family takes back what it has sent itself, as long as that was today or yesterday; staff see that it did. */
@Service
@Allowed(FAMILY)
public class TakeBackService {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    CaseAccess cases;

    @Inject
    DocumentAccess access;

    @Inject
    Documents documents;

    @Inject
    DeletedDocuments deleted;

    @Inject
    DeletedTogether together;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The caller's own, sent within a day, and no part of something else. */
    public boolean mayTakeBack(Document document) {
        return document.upload().by().equals(currentUser.id())
                && document.partOf() == null
                && !document.upload().at().isBefore(aDayAgo());
    }

    public void takeBack(UUID id) {
        var document = access.requireLocked(id);
        if (document.isDeleted() || !document.upload().by().equals(currentUser.id())) {
            throw new NotFound();
        }
        if (!mayTakeBack(document)) {
            throw new Refused("document.too-late");
        }
        document.takeBack(new Deletion(currentUser.id(), clock.instant()));
        together.takeAlong(document);
    }

    /** What the caller took back within a day, the latest first. */
    public List<Document> takenBackIn(UUID caseId) {
        cases.require(caseId);
        audit.read("deleted_document", caseId);
        return deleted.inCase(caseId, aDayAgo()).stream().filter(this::isOwn).toList();
    }

    public Document undo(UUID id) {
        access.requireEvenDeleted(id, aDayAgo());
        var document = documents.lock(id);
        if (!document.isDeleted()) {
            return document;
        }
        if (!isOwn(document)) {
            throw new NotFound();
        }
        together.bringBack(document);
        return document;
    }

    private boolean isOwn(Document document) {
        return document.isTakenBack()
                && document.deletion()
                        .filter(deletion -> deletion.by().equals(currentUser.id()))
                        .isPresent();
    }

    private Instant aDayAgo() {
        return clock.instant().minus(A_DAY);
    }
}
