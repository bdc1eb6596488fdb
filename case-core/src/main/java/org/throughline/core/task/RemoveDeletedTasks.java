package org.throughline.core.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.throughline.core.job.DailyJob;
import org.throughline.core.tenancy.TenantWork;

/** The second step of removing a task: when nobody can bring it back any more, nothing of it stays. */
@ApplicationScoped
public class RemoveDeletedTasks implements DailyJob {

    @Inject
    Tasks tasks;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "remove-deleted-tasks";
    }

    @Override
    public void run(UUID tenant) throws Exception {
        in(tenant);
    }

    /** Answers how many there were. */
    public int in(UUID tenant) throws Exception {
        return work.call(tenant, () -> tasks.forgetRemovedBefore(Task.undoSince(clock.instant())));
    }
}
