package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.job.Jobs;
import org.throughline.docs.storage.ContentStore;

/** The two short steps around {@link Unlocking}. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class UnlockService {

    @Inject
    DocumentAccess access;

    @Inject
    Admission admission;

    @Inject
    ContentStore store;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    DocumentContent locked(UUID id) {
        var document = access.require(id);
        document.requireLocked();
        return new DocumentContent(document, store.open(document.readFile()));
    }

    /** @param plain without its password */
    Document open(UUID id, InputStream plain) {
        var document = access.requireLocked(id);
        document.requireLocked();
        var copy = UuidCreator.getTimeOrderedEpoch();
        document.unlock(copy, store.put(copy, plain));
        admission.receive(document);
        jobs.enqueue(ReadDocument.KIND, id);
        audit.record(CHANGED, "document", id, document.caseId());
        return document;
    }
}
