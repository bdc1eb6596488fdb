package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.job.Job;
import org.throughline.core.organisation.Organisations;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.malware.MalwareScanner;
import org.throughline.docs.malware.ScanVerdict;
import org.throughline.docs.storage.ContentStore;

/** Lets files in: what the scanner finds clean and, where there is none, what the organisation takes unseen. */
@ApplicationScoped
class Admission {

    private static final System.Logger LOG = System.getLogger(Admission.class.getName());

    @Inject
    MalwareScanner scanner;

    @Inject
    Documents documents;

    @Inject
    ContentStore store;

    @Inject
    Organisations organisations;

    @Inject
    IndexChanges indexChanges;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    /** Of a new file, or one to be tried again: it waits for the scanner, if there is one. */
    void receive(Document document) {
        if (isLetInUnseen()) {
            document.admit(clock.instant());
        }
    }

    /**
     * Before anything reads the file, and outside of any transaction. Answers false if it is held back; its job is done
     * then. A scanner that does not do its work may do it when the job is tried again.
     */
    boolean admit(Job job) throws Exception {
        if (!scanner.isThere()) {
            return work.call(
                    job.tenant(), () -> isLetInUnseen() ? letIn(job.subject()) : holdBack(job, Document.NOT_SCANNED));
        }
        return switch (scan(work.call(job.tenant(), () -> documents.lock(job.subject())))) {
            case ScanVerdict.Clean clean -> work.call(job.tenant(), () -> letIn(job.subject()));
            case ScanVerdict.Found found -> {
                LOG.log(Level.WARNING, "Held back: document " + job.subject() + ", " + found.signature());
                yield work.call(job.tenant(), () -> holdBack(job, "malware"));
            }
            case ScanVerdict.NotScanned silence ->
                throw new IllegalStateException("Document " + job.subject() + " was not scanned: " + silence.why());
        };
    }

    /** It was let in when it came, and nothing has been there since that could look into it. */
    boolean isSettled(Document document) {
        return document.isAdmitted() && !scanner.isThere();
    }

    private boolean isLetInUnseen() {
        return !scanner.isThere() && organisations.current().isUnscannedAccepted();
    }

    /** Into a file with a password nobody can look: the copy without it is looked into, too. */
    private ScanVerdict scan(Document document) throws IOException {
        var verdict = scan(document.id());
        var copy = document.unlockedFile();
        return verdict instanceof ScanVerdict.Clean && copy.isPresent() ? scan(copy.get()) : verdict;
    }

    private ScanVerdict scan(UUID file) throws IOException {
        try (var plain = store.open(file)) {
            return scanner.scan(plain);
        }
    }

    private boolean letIn(UUID id) {
        documents.lock(id).admit(clock.instant());
        return true;
    }

    private boolean holdBack(Job job, String reason) {
        job.finish();
        holdBack(job.subject(), reason);
        return false;
    }

    /** What an earlier reading found in it goes too. */
    void holdBack(UUID id, String reason) {
        documents.lock(id).holdBack(reason);
        documents.forgetPages(id);
        documents.replaceDates(id, Map.of());
        indexChanges.add(id);
    }
}
