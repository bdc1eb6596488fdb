package org.throughline.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
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
        work.call(tenant, () -> {
            try (var connection = dataSource.getConnection()) {
                TenantStamp.put(connection);
                return new SealChain(connection).seal();
            }
        });
    }
}
