package org.throughline.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenants;

/** Seals the log of every organisation each minute, from {@link #start} to {@link #stop}. */
@ApplicationScoped
public class SealAuditLogs {

    private static final System.Logger LOG = System.getLogger(SealAuditLogs.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource dataSource;

    @Inject
    Tenants tenants;

    @Inject
    TenantWork work;

    private @Nullable ScheduledFuture<?> running;

    public void start() {
        running = executor.scheduleWithFixedDelay(this::sealAll, 60, 60, TimeUnit.SECONDS);
    }

    public void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** An organisation that fails is logged and tried again at the next turn; the others are sealed all the same. */
    private void sealAll() {
        try {
            for (var tenant : tenants.all()) {
                seal(tenant);
            }
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The audit logs could not be sealed", e);
        }
    }

    private void seal(UUID tenant) {
        try {
            work.call(tenant, () -> {
                try (var connection = dataSource.getConnection()) {
                    TenantStamp.put(connection);
                    return new SealChain(connection).seal();
                }
            });
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The audit log of " + tenant + " could not be sealed", e);
        }
    }
}
