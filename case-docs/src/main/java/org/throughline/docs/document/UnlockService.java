package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.docs.job.Jobs;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.storage.StoredContent;
import org.throughline.docs.text.Readers;

/** Opens a file that has a password on it: a copy without it is kept beside the file, encrypted like all files. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class UnlockService {

    @Inject
    DocumentAccess access;

    @Inject
    Documents documents;

    @Inject
    Admission admission;

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    @Inject
    Jobs jobs;

    @Inject
    AuditLog audit;

    /**
     * Has it read.
     *
     * @param password used now and kept nowhere
     * @throws NotFound if there is no such document for the caller
     * @throws Refused if it asks for none, or the lock is of a kind that cannot be taken off
     * @throws Invalid if it is the wrong one
     */
    public Document unlock(UUID id, String password) {
        access.require(id);
        var document = documents.lock(id);
        document.requireLocked();
        var copy = UuidCreator.getTimeOrderedEpoch();
        document.isUnlocked(copy, opened(document, password, copy));
        admission.receive(document);
        jobs.enqueue(ReadDocument.KIND, id);
        audit.record(CHANGED, "document", id, document.caseId());
        return document;
    }

    private StoredContent opened(Document document, String password, UUID copy) {
        var kept = new ArrayList<StoredContent>();
        try (var plain = store.open(document.id())) {
            var how = readers.unlock(
                    plain,
                    document.size(),
                    document.mediaType(),
                    password,
                    opened -> kept.add(store.put(copy, opened)));
            return switch (how) {
                case OPENED -> kept.getFirst();
                case WRONG_PASSWORD ->
                    throw new Invalid("document.wrong-password", "This password does not open the file.");
                case NO_WAY -> throw noWay();
            };
        } catch (IOException e) {
            throw noWay();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw noWay();
        }
    }

    private static Refused noWay() {
        return new Refused(
                "document.no-unlocking",
                "A password on this kind of file cannot be taken off here. Save it without one.");
    }
}
