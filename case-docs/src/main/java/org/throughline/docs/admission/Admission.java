package org.throughline.docs.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import org.throughline.core.job.Job;
import org.throughline.core.organisation.Organisations;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.DocumentRemark;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.ReadingRequested;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.malware.MalwareScanner;
import org.throughline.docs.malware.ScanVerdict;
import org.throughline.docs.storage.ContentStore;

/** Lets files in: what the scanner finds clean and, where there is none, what the organisation takes unseen. */
@ApplicationScoped
public class Admission {

    private static final System.Logger LOG = System.getLogger(Admission.class.getName());

    @Inject
    MalwareScanner scanner;

    @Inject
    Documents documents;

    @Inject
    DocumentPages pages;

    @Inject
    ContentStore store;

    @Inject
    Organisations organisations;

    @Inject
    IndexChanges indexChanges;

    @Inject
    Event<DocumentHeldBack> heldBack;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    /** A new file, or one to be tried again, waits for the scanner if there is one. */
    void whenReadingRequested(@Observes ReadingRequested requested) {
        if (isLetInUnseen()) {
            letIn(requested.document());
        }
    }

    /**
     * Before anything reads the file, and outside of any transaction. Answers false if it is held back; its job is done
     * then. A scanner that does not do its work may do it when the job is tried again.
     */
    public boolean admit(Job job) throws Exception {
        if (!scanner.isThere()) {
            return work.call(
                    job.tenant(),
                    () -> isLetInUnseen()
                            ? letIn(documents.lock(job.subject()))
                            : holdBack(job, DocumentRemark.NOT_SCANNED));
        }
        return switch (scan(work.call(job.tenant(), () -> documents.lock(job.subject())))) {
            case ScanVerdict.Clean clean -> work.call(job.tenant(), () -> letIn(documents.lock(job.subject())));
            case ScanVerdict.Found found -> {
                LOG.log(Level.WARNING, "Held back: document " + job.subject() + ", " + found.signature());
                yield work.call(job.tenant(), () -> holdBack(job, DocumentRemark.MALWARE));
            }
            case ScanVerdict.NotScanned silence ->
                throw new IllegalStateException("Document " + job.subject() + " was not scanned: " + silence.why());
        };
    }

    /** It was let in when it came, and nothing has been there since that could look into it. */
    public boolean isSettled(Document document) {
        return document.reading().isAdmitted() && !scanner.isThere();
    }

    private boolean isLetInUnseen() {
        return !scanner.isThere() && organisations.current().isUnscannedAccepted();
    }

    /** Into a file with a password nobody can look: the copy without it is looked into, too. */
    private ScanVerdict scan(Document document) throws IOException {
        var verdict = scan(document.id());
        var copy = document.unlockedCopy();
        return verdict instanceof ScanVerdict.Clean && copy.isPresent()
                ? scan(copy.get().id())
                : verdict;
    }

    private ScanVerdict scan(UUID file) throws IOException {
        try (var plain = store.open(file)) {
            return scanner.scan(plain);
        }
    }

    private boolean letIn(Document document) {
        document.advance(reading -> reading.admitted(clock.instant()));
        return true;
    }

    private boolean holdBack(Job job, DocumentRemark why) {
        job.finish();
        holdBack(job.subject(), why);
        return false;
    }

    /** What an earlier reading found in it goes too. */
    public void holdBack(UUID id, DocumentRemark why) {
        documents.lock(id).advance(reading -> reading.heldBack(why));
        pages.forget(id);
        heldBack.fire(new DocumentHeldBack(id));
        indexChanges.add(id);
    }
}
