package org.throughline.docs.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.core.duplicate.BackfillNameSounds;
import org.throughline.core.task.RemoveDeletedTasks;
import org.throughline.core.tenancy.Tenants;
import org.throughline.docs.document.RemoveDeleted;
import org.throughline.docs.pagenote.RemoveDeletedNotes;
import org.throughline.docs.storage.SweepFiles;

/**
 * Catches up and clears away, organisation by organisation, from {@link #start} to {@link #stop}: soon after a start,
 * then each day.
 */
@ApplicationScoped
public class DailyRound {

    private static final System.Logger LOG = System.getLogger(DailyRound.class.getName());
    private static final long FIRST = 10;
    private static final long DAY = TimeUnit.DAYS.toMinutes(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Tenants tenants;

    @Inject
    BackfillNameSounds backfillNameSounds;

    @Inject
    RemoveDeleted removeDeleted;

    @Inject
    RemoveDeletedNotes removeDeletedNotes;

    @Inject
    RemoveDeletedTasks removeDeletedTasks;

    @Inject
    SweepFiles sweepFiles;

    private @Nullable ScheduledFuture<?> running;

    public void start() {
        running = executor.scheduleWithFixedDelay(this::goRound, FIRST, DAY, TimeUnit.MINUTES);
    }

    public void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** An organisation that fails is logged and comes again at the next turn; the others have theirs all the same. */
    private void goRound() {
        try {
            tenants.all().forEach(this::putInOrder);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The daily round could not begin", e);
        }
    }

    private void putInOrder(UUID tenant) {
        try {
            backfillNameSounds.in(tenant);
            removeDeleted.in(tenant);
            removeDeletedNotes.in(tenant);
            removeDeletedTasks.in(tenant);
            sweepFiles.in(tenant);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The daily round failed in " + tenant, e);
        }
    }
}
