package org.throughline.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.throughline.core.job.RecurringJob;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.core.tenancy.TenantWork;

/** Seals the log of every organisation each minute. */
@ApplicationScoped
class SealAuditLogs implements RecurringJob {

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource dataSource;

    @Inject
    TenantWork work;

    private @Nullable SealKey key;

    @Override
    public String name() {
        return "seal-audit-logs";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(UUID tenant) throws Exception {
        var with = key();
        work.call(tenant, () -> {
            try (var connection = dataSource.getConnection()) {
                TenantStamp.put(connection);
                return new SealChain(connection, with).seal();
            }
        });
    }

    /** Read once, at the first round. */
    private synchronized SealKey key() throws IOException {
        if (key == null) {
            key = SealKey.readOrMake(AuditSettings.from(System.getenv()).keyFile());
        }
        return key;
    }
}
