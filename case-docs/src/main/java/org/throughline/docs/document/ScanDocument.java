package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.job.Job;
import org.throughline.docs.job.JobHandler;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Scanners;
import org.throughline.docs.text.child.ScannedPage;

/** Reads the pages of a document that are pictures, each kept as soon as it is read: a crash costs one page's work. */
@ApplicationScoped
class ScanDocument implements JobHandler {

    static final String KIND = "scan-document";

    private record Waiting(Document document, List<Integer> pages) {}

    @Inject
    Documents documents;

    @Inject
    ContentStore store;

    @Inject
    Scanners scanners;

    @Inject
    Understanding understanding;

    @Inject
    IndexChanges indexChanges;

    @Inject
    TenantWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void run(Job job) throws Exception {
        var id = job.subject();
        var waiting = work.call(job.tenant(), () -> new Waiting(documents.lock(id), documents.waiting(id)));
        if (!waiting.pages().isEmpty()) {
            scanners.read(
                    () -> Tenant.callAs(job.tenant(), () -> store.open(id)),
                    waiting.document().size(),
                    waiting.document().mediaType(),
                    waiting.pages(),
                    page -> keep(job, page));
        }
        work.call(job.tenant(), () -> {
            job.finish();
            return end(id);
        });
    }

    private void keep(Job job, ScannedPage page) {
        try {
            work.call(job.tenant(), () -> {
                documents.page(job.subject(), page.number()).isRead(page);
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Document end(UUID id) {
        var document = documents.lock(id);
        var pages = documents.pages(id);
        if (pages.stream().allMatch(page -> page.isUnreadable() || page.text().isBlank())) {
            document.failed(pages.stream().anyMatch(DocumentPage::isUnreadable) ? "unreadable" : "empty", null);
        } else {
            understanding.of(document, pages.stream().map(DocumentPage::text).toList());
            if (pages.stream().anyMatch(DocumentPage::isUnreadable)) {
                document.hasUnreadablePages();
            }
        }
        indexChanges.add(id);
        return document;
    }

    @Override
    public void gaveUp(UUID id) {
        documents.lock(id).failed("reading-failed", null);
    }
}
