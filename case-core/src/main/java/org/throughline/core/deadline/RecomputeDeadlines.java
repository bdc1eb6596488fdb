package org.throughline.core.deadline;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.RulePacks;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenants;

/**
 * Computes many cases anew, some at a time, from {@link #start} to {@link #stop}: each batch is a transaction, so that
 * nobody who writes in a case waits long, and a crash loses nothing.
 */
@ApplicationScoped
public class RecomputeDeadlines {

    private static final System.Logger LOG = System.getLogger(RecomputeDeadlines.class.getName());
    private static final int BATCH = 100;
    private static final long MINUTE = 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Tenants tenants;

    @Inject
    TenantWork work;

    @Inject
    StaleCases stale;

    @Inject
    Deadlines deadlines;

    @Inject
    ComputeDeadlines compute;

    @Inject
    RulePacks packs;

    private @Nullable ScheduledFuture<?> running;

    public void start() {
        executor.execute(() -> forAll(this::markOthers));
        running = executor.scheduleWithFixedDelay(() -> forAll(this::turn), 1, MINUTE, TimeUnit.SECONDS);
    }

    public void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /**
     * What was marked in a transaction that is over.
     *
     * @param mark marks again: a case that was opened meanwhile saw neither the mark nor what it was for
     */
    void soon(UUID tenant, Runnable mark) {
        executor.execute(() -> guarded(tenant, one -> {
            work.call(one, () -> {
                mark.run();
                return true;
            });
            drain(one);
        }));
    }

    private interface Work {
        void in(UUID tenant) throws Exception;
    }

    private void forAll(Work task) {
        try {
            tenants.all().forEach(tenant -> guarded(tenant, task));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The deadlines could not be computed anew", e);
        }
    }

    /** An organisation that fails is logged and comes again at the next turn. */
    private void guarded(UUID tenant, Work task) {
        try {
            task.in(tenant);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The deadlines of " + tenant + " could not be computed anew", e);
        }
    }

    /** Newer rules came with a new version of the program. */
    private void markOthers(UUID tenant) throws Exception {
        work.call(tenant, () -> {
            stale.notOf(packs.inForce().version());
            return true;
        });
    }

    private void drain(UUID tenant) throws Exception {
        var done = 1;
        while (done > 0 && !Thread.currentThread().isInterrupted()) {
            done = batch(tenant);
        }
    }

    /** What went wrong before is tried again, some of it at each turn. */
    private void turn(UUID tenant) throws Exception {
        drain(tenant);
        oneByOne(tenant, work.call(tenant, () -> stale.failed(BATCH)));
    }

    /** Answers how many there were. A case that cannot be computed holds up no other. */
    public int batch(UUID tenant) throws Exception {
        try {
            return work.call(tenant, () -> compute(stale.take(BATCH)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A batch of deadlines of " + tenant + " is computed case by case", e);
            return oneByOne(tenant, work.call(tenant, () -> stale.waiting(BATCH)));
        }
    }

    private int oneByOne(UUID tenant, List<UUID> cases) throws Exception {
        for (var id : cases) {
            try {
                work.call(tenant, () -> {
                    deadlines.lock(List.of(id));
                    return compute(stale.takeOf(id));
                });
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The deadlines of case " + id + " could not be computed", e);
                work.call(tenant, () -> stale.wentWrong(id));
            }
        }
        return cases.size();
    }

    private int compute(List<Deadlines.Stale> taken) {
        taken.stream()
                .map(one -> new ComputationReason(one.cause(), null, one.by()))
                .distinct()
                .forEach(reason -> compute.compute(casesFor(taken, reason), reason));
        return taken.size();
    }

    private static List<UUID> casesFor(List<Deadlines.Stale> taken, ComputationReason reason) {
        return taken.stream()
                .filter(one -> one.cause() == reason.cause())
                .filter(one -> Objects.equals(one.by(), reason.by()))
                .map(Deadlines.Stale::caseId)
                .toList();
    }
}
