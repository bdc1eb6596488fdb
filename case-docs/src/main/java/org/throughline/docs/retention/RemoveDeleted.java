package org.throughline.docs.retention;

import static org.throughline.core.audit.AuditAction.REMOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.job.DailyJob;
import org.throughline.core.job.Jobs;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.DocumentRemoved;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.ReadFile;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.index.Indexes;
import org.throughline.docs.storage.ContentStore;

/**
 * The second step of deleting: what nobody brought back loses its content for good. The row stays without it: the audit
 * log names it, and an index that nobody has asked since must still learn that its pages are gone.
 */
@ApplicationScoped
public class RemoveDeleted implements DailyJob {

    @Inject
    Documents documents;

    @Inject
    DocumentPages pages;

    @Inject
    DeletedDocuments deleted;

    @Inject
    Retention retention;

    @Inject
    ContentStore store;

    @Inject
    Jobs jobs;

    @Inject
    IndexChanges indexChanges;

    @Inject
    Indexes indexes;

    @Inject
    Event<DocumentRemoved> removed;

    @Inject
    AuditLog audit;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "remove-deleted-documents";
    }

    @Override
    public void run(UUID tenant) throws Exception {
        in(tenant);
    }

    /** Each in a transaction of its own; answers how many there were. */
    public int in(UUID tenant) throws Exception {
        var removed = 0;
        for (var id : work.call(tenant, () -> deleted.before(retention.undoSince()))) {
            var files = work.call(tenant, () -> remove(id));
            files.forEach(file -> store.delete(tenant, file));
            removed += files.isEmpty() ? 0 : 1;
        }
        if (removed > 0) {
            work.call(tenant, () -> {
                indexes.expunge();
                return true;
            });
        }
        return removed;
    }

    /**
     * Asked once more, now that nobody else can change it: it may have been brought back, or removed by another node.
     * Answers the files that are to go.
     */
    private List<UUID> remove(UUID id) {
        var document = documents.lock(id);
        var deletion = document.deletion().filter(retention::mayRemove);
        if (deletion.isEmpty()) {
            return List.of();
        }
        jobs.forget(id);
        pages.forget(id);
        var files = Stream.concat(Stream.of(id), document.unlockedCopy().map(ReadFile::id).stream())
                .toList();
        document.remove(clock.instant());
        removed.fire(new DocumentRemoved(id));
        audit.recordOf(deletion.get().by(), REMOVED, "document", id, document.caseId());
        indexChanges.add(id);
        return files;
    }
}
