package org.throughline.docs.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.throughline.core.job.Job;
import org.throughline.core.job.JobHandler;
import org.throughline.core.job.JobLane;
import org.throughline.core.job.Jobs;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.DocumentRemark;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.ReadingState;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Scanners;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.ReadPage;
import org.throughline.docs.text.protocol.ScannedPage;

/** Reads the pages of a document that are pictures, each kept as soon as it is read: a crash costs one page's work. */
@ApplicationScoped
class ScanDocument implements JobHandler {

    static final String KIND = "scan-document";

    /** So many pages, then it is another document's turn: a long one does not keep all others waiting. */
    private static final int PAGES_A_TURN = 32;

    private record Waiting(Document document, List<Integer> pages) {}

    @Inject
    Documents documents;

    @Inject
    DocumentPages pages;

    @Inject
    ContentStore store;

    @Inject
    Scanners scanners;

    @Inject
    ApplyRules rules;

    @Inject
    FinishReading reading;

    @Inject
    Jobs jobs;

    @Inject
    IndexChanges indexChanges;

    @Inject
    TenantWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobLane lane() {
        return JobLane.LONG;
    }

    @Override
    public void run(Job job) throws Exception {
        var id = job.subject();
        var waiting = work.call(job.tenant(), () -> new Waiting(documents.lock(id), pages.unread(id)));
        if (!scanners.isAvailable()) {
            work.call(job.tenant(), () -> {
                job.finish();
                return fail(id);
            });
            return;
        }
        if (!waiting.pages().isEmpty()) {
            scanners.read(
                    () -> Tenant.callAs(
                            job.tenant(),
                            () -> store.open(waiting.document().readFile().id())),
                    waiting.document().readFile().size(),
                    waiting.document().file().mediaType(),
                    waiting.pages().stream().limit(PAGES_A_TURN).toList(),
                    () -> !jobs.isPaused(JobLane.LONG),
                    page -> keep(job, page));
        }
        var known = work.call(
                job.tenant(),
                () -> pages.unread(id).isEmpty() ? ApplyRules.known(pages.ofDocument(id)) : List.<ReadPage>of());
        var findings = known.isEmpty()
                ? Findings.nothing()
                : rules.apply(
                        waiting.document().readFile(), waiting.document().file().mediaType(), known);
        work.call(job.tenant(), () -> {
            job.finish();
            if (pages.unread(id).isEmpty()) {
                return end(id, findings);
            }
            jobs.enqueue(KIND, id);
            return documents.lock(id);
        });
    }

    private void keep(Job job, ScannedPage page) {
        try {
            work.call(job.tenant(), () -> {
                pages.require(job.subject(), page.number()).markRead(page);
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** It can be tried again when somebody has installed what is missing. */
    private Document fail(UUID id) {
        var document = documents.lock(id);
        document.advance(state -> state.failed(DocumentRemark.NO_SCANNER));
        return document;
    }

    private Document end(UUID id, Findings findings) {
        var document = documents.lock(id);
        var all = pages.ofDocument(id);
        var someUnreadable = all.stream().anyMatch(DocumentPage::isUnreadable);
        if (all.stream().allMatch(page -> page.isUnreadable() || page.text().isBlank())) {
            document.advance(state -> state.failed(someUnreadable ? DocumentRemark.UNREADABLE : DocumentRemark.EMPTY));
        } else {
            reading.finish(document, findings);
            if (someUnreadable) {
                document.advance(ReadingState::withUnreadablePages);
            }
        }
        indexChanges.add(id);
        return document;
    }

    /** What was read before is not lost: the other pages are those that cannot be read. */
    @Override
    public void gaveUp(UUID id) {
        pages.ofDocument(id).stream()
                .filter(DocumentPage::isWaiting)
                .forEach(page -> page.markRead(ScannedPage.unreadable(page.number())));
        end(id, Findings.nothing());
    }
}
