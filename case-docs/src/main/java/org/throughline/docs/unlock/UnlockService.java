package org.throughline.docs.unlock;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.DocumentContent;
import org.throughline.docs.document.ReadFile;
import org.throughline.docs.document.ReadingRequested;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.storage.StorageQuota;

/** The two short steps around {@link Unlocking}. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class UnlockService {

    @Inject
    DocumentAccess access;

    @Inject
    ContentStore store;

    @Inject
    StorageQuota quota;

    @Inject
    Event<ReadingRequested> readingRequested;

    @Inject
    AuditLog audit;

    DocumentContent locked(UUID id) {
        var document = access.require(id);
        document.reading().requireLocked();
        return new DocumentContent(document, store.open(document.readFile().id()));
    }

    /** @param plain without its password */
    Document open(UUID id, InputStream plain) {
        var document = access.requireLocked(id);
        document.reading().requireLocked();
        quota.requireRoom(document.caseId(), null, document.readFile().size());
        var copy = UuidCreator.getTimeOrderedEpoch();
        document.unlock(new ReadFile(copy, store.put(copy, plain).size()));
        readingRequested.fire(new ReadingRequested(document));
        audit.record(CHANGED, "document", id, document.caseId());
        return document;
    }
}
