package org.throughline.docs.index;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.settings.DocsSettings;

/**
 * Makes an index anew when the command {@code deploy/reindex} leaves an order for it beside the indexes. It is made out
 * of the database in another folder, while the one in use goes on answering, and then takes its place.
 */
@ApplicationScoped
public class RebuildIndexes {

    private static final System.Logger LOG = System.getLogger(RebuildIndexes.class.getName());

    @Inject
    DocsSettings settings;

    @Inject
    Indexes indexes;

    @Inject
    TenantWork work;

    @Resource
    ManagedScheduledExecutorService executor;

    private @Nullable Future<?> looking;

    public void start() {
        looking = executor.scheduleWithFixedDelay(this::lookForOrders, 1, 1, TimeUnit.SECONDS);
    }

    public void stop() {
        if (looking != null) {
            looking.cancel(true);
        }
    }

    private void lookForOrders() {
        for (var order : RebuildOrder.in(settings.index())) {
            try {
                rebuild(order.tenant());
                order.done();
            } catch (Exception e) { // whatever it is, the others are made and the command is told
                LOG.log(Level.ERROR, "The index of " + order.tenant() + " could not be made anew", e);
                order.failed();
            }
        }
    }

    private void rebuild(UUID tenant) throws Exception {
        var fresh = settings.index().resolve(tenant + ".new");
        // of an attempt that was broken off
        TenantIndex.delete(fresh);
        try (var index = TenantIndex.open(fresh)) {
            while (work.call(tenant, () -> indexes.takeOverSome(index))) {}
        }
        indexes.exchange(tenant, fresh);
    }
}
