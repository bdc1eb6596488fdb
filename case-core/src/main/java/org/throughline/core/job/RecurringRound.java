package org.throughline.core.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.Tenants;

/** One round of a {@link RecurringJob} through all organisations. */
@ApplicationScoped
class RecurringRound {

    private static final System.Logger LOG = System.getLogger(RecurringRound.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    JobTable table;

    private volatile boolean ending;

    void ending() {
        ending = true;
    }

    boolean isEnding() {
        return ending;
    }

    /**
     * Goes to the end though organisations fail on the way.
     *
     * @throws IllegalStateException in the end, with how many failed; or before it, if the server ends, or was away for so
     *     long that another has taken the round over
     */
    void go(RecurringJob job, Execution execution) {
        var all = tenants.all();
        var failed = 0;
        for (var tenant : all) {
            requireGoingOn(execution);
            failed += isDone(job, tenant) ? 0 : 1;
        }
        if (failed > 0) {
            throw new IllegalStateException(
                    job.name() + " failed in " + failed + " of " + all.size() + " organisations");
        }
    }

    private void requireGoingOn(Execution execution) {
        if (ending || Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The server ends");
        }
        if (!table.isHeld(RecurringJobs.TABLE, execution)) {
            throw new IllegalStateException("Another server has this round now");
        }
    }

    private boolean isDone(RecurringJob job, UUID tenant) {
        try {
            return Tenant.callAs(tenant, () -> {
                job.run(tenant);
                return true;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server ends", e);
        } catch (Exception | StackOverflowError e) {
            LOG.log(Level.ERROR, job.name() + " failed in " + tenant, e);
            return false;
        }
    }
}
