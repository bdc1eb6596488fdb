package org.throughline.docs.pagenote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.throughline.core.job.DailyJob;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.retention.Retention;

/** The second step of removing a note: when nobody can bring it back any more, nothing of it stays. */
@ApplicationScoped
public class RemoveDeletedNotes implements DailyJob {

    @Inject
    PageNotes notes;

    @Inject
    Retention retention;

    @Inject
    TenantWork work;

    @Override
    public String name() {
        return "remove-deleted-notes";
    }

    @Override
    public void run(UUID tenant) throws Exception {
        in(tenant);
    }

    /** Answers how many there were. */
    public int in(UUID tenant) throws Exception {
        return work.call(tenant, () -> notes.forgetRemovedBefore(retention.undoSince()));
    }
}
