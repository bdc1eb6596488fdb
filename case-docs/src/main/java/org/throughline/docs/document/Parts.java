package org.throughline.docs.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.TooLarge;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.job.Jobs;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Readers;

/** Makes a document of each file that came in a letter or an archive: of the same case, from the same person, seen by the same. */
@ApplicationScoped
class Parts {

    private static final Set<String> WITH_PARTS =
            Set.of("message/rfc822", "application/vnd.ms-outlook", "application/zip");

    @Inject
    Documents documents;

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    @Inject
    Jobs jobs;

    @Inject
    TenantWork work;

    /** All of them or none, and only once: a second run of the same job finds them there. */
    void of(UUID tenant, Document whole, String mediaType) throws Exception {
        if (WITH_PARTS.contains(mediaType)) {
            work.call(tenant, () -> {
                if (!documents.hasParts(whole.id()) && !isDeep(whole)) {
                    expand(whole, mediaType);
                }
                return true;
            });
        }
    }

    /** A letter in an archive still has its attachments taken out; what lies deeper stays in its file. */
    private boolean isDeep(Document whole) {
        var parent = whole.partOf();
        return parent != null && documents.find(parent).map(Document::partOf).isPresent();
    }

    private void expand(Document whole, String mediaType) throws IOException, InterruptedException {
        try (var plain = store.open(whole.id())) {
            readers.expand(plain, whole.size(), mediaType, (name, part) -> receive(whole, name, part));
        }
    }

    private void receive(Document whole, String name, InputStream plain) {
        var id = UuidCreator.getTimeOrderedEpoch();
        try {
            var document = new Document(
                    id, whole.caseId(), nameOf(name), store.put(id, plain), whole.uploadedBy(), whole.uploadedAt());
            document.isPartOf(whole);
            documents.add(document);
            jobs.enqueue(ReadDocument.KIND, id);
        } catch (TooLarge e) {
            // it stays in the file it came in, which is kept
            return;
        }
    }

    private static FileName nameOf(String name) {
        try {
            return FileName.of(name);
        } catch (Invalid e) {
            return new FileName("part");
        }
    }
}
