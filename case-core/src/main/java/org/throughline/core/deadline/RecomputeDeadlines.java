package org.throughline.core.deadline;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.core.job.RecurringJob;
import org.throughline.core.rule.RulePacks;
import org.throughline.core.tenancy.TenantWork;

/**
 * Computes many cases anew, some at a time: each batch is a transaction, so that nobody who writes in a case waits long,
 * and a crash loses nothing.
 */
@ApplicationScoped
public class RecomputeDeadlines implements RecurringJob {

    private static final System.Logger LOG = System.getLogger(RecomputeDeadlines.class.getName());
    private static final int BATCH = 100;

    @Resource
    ManagedScheduledExecutorService executor;

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

    /** Where this program has looked for what other rules computed. */
    private final Set<UUID> marked = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "recompute-deadlines";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration afterStart() {
        return Duration.ofSeconds(1);
    }

    /** What went wrong before is tried again, some of it in each round. */
    @Override
    public void run(UUID tenant) throws Exception {
        if (!marked.contains(tenant)) {
            markOthers(tenant);
        }
        drain(tenant);
        oneByOne(tenant, work.call(tenant, () -> stale.failed(BATCH)));
    }

    /**
     * What was marked in a transaction that is over.
     *
     * @param mark marks again: a case that was opened meanwhile saw neither the mark nor what it was for
     */
    void soon(UUID tenant, Runnable mark) {
        executor.execute(() -> {
            try {
                work.call(tenant, () -> {
                    mark.run();
                    return true;
                });
                drain(tenant);
            } catch (Exception e) {
                LOG.log(Level.ERROR, "The deadlines of " + tenant + " are computed anew in the next round", e);
            }
        });
    }

    /** Newer rules came with a new version of the program. */
    private void markOthers(UUID tenant) throws Exception {
        work.call(tenant, () -> {
            stale.notOf(packs.inForce().version());
            return true;
        });
        marked.add(tenant);
    }

    private void drain(UUID tenant) throws Exception {
        var done = 1;
        while (done > 0 && !Thread.currentThread().isInterrupted()) {
            done = batch(tenant);
        }
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
