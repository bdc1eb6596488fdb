package org.throughline.docs.reading;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.problem.TooLarge;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.AcceptedFiles;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentFile;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.FileName;
import org.throughline.docs.document.ReadingRequested;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.storage.StorageQuota;
import org.throughline.docs.text.Readers;

/** Makes a document of each file that came in a letter or an archive: of the same case, from the same person, seen by the same. */
@ApplicationScoped
class UnpackAttachments {

    private static final String ARCHIVE = "application/zip";

    private static final Set<String> WITH_PARTS =
            Set.of("message/rfc822", "application/vnd.ms-outlook", "application/vnd.ms-tnef", ARCHIVE);

    /** A letter in an archive in an archive stays there: what is packed may be packed for ever. */
    private static final int ARCHIVES = 2;

    /** People forward what was forwarded to them. */
    private static final int LETTERS = 6;

    @Inject
    Documents documents;

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    @Inject
    StorageQuota quota;

    @Inject
    Event<ReadingRequested> readingRequested;

    @Inject
    TenantWork work;

    /**
     * All of them or none, and only once: a second run of the same job finds them there. Answers false if some had to
     * stay in the file they came in. Whoever wants to share it meanwhile waits, so that all of it is seen by the same.
     */
    boolean unpack(UUID tenant, UUID id, String mediaType) throws Exception {
        return !WITH_PARTS.contains(mediaType)
                || work.call(tenant, () -> {
                    var whole = documents.lock(id);
                    return !documents.partsOf(id).isEmpty() || (!isDeep(whole, mediaType) && expand(whole, mediaType));
                });
    }

    private boolean isDeep(Document whole, String mediaType) {
        var depth = 0;
        for (var parent = whole.partOf(); parent != null && depth < LETTERS; depth++) {
            parent = documents.find(parent).map(Document::partOf).orElse(null);
        }
        return depth >= (mediaType.equals(ARCHIVE) ? ARCHIVES : LETTERS);
    }

    private boolean expand(Document whole, String mediaType) throws IOException, InterruptedException {
        var left = new ArrayList<String>();
        var room = new AtomicBoolean(true);
        try (var plain = store.open(whole.readFile().id())) {
            return readers.unpack(plain, whole.readFile().size(), mediaType, (name, part) -> {
                        try {
                            if (room.get() && hasRoom(whole)) {
                                receive(whole, name, part);
                            } else {
                                room.set(false);
                            }
                        } catch (TooLarge | Invalid e) {
                            left.add(name);
                        }
                    })
                    && left.isEmpty()
                    && room.get();
        }
    }

    /** Where a case or an organisation holds as much as it may, the others stay inside. */
    private boolean hasRoom(Document whole) {
        try {
            quota.requireRoom(whole.caseId(), null, 0);
            return true;
        } catch (NoRoom full) {
            if (full.code().equals("document.no-room")) {
                // another time there is room: the job is tried again
                throw full;
            }
            return false;
        }
    }

    private void receive(Document whole, String name, InputStream plain) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var fileName = nameOf(name);
        var file = DocumentFile.received(fileName, store.put(id, AcceptedFiles.checked(fileName, plain)));
        var document = new Document(id, whole.caseId(), file, whole.upload());
        document.attachTo(whole);
        documents.add(document);
        readingRequested.fire(new ReadingRequested(document));
    }

    private static FileName nameOf(String name) {
        try {
            return FileName.of(name);
        } catch (Invalid e) {
            return new FileName("part");
        }
    }
}
