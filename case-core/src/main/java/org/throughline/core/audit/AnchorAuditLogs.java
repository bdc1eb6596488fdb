package org.throughline.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.throughline.core.job.RecurringJob;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.core.tenancy.TenantWork;

/** Writes the newest seal of every organisation down outside of the database, each hour. */
@ApplicationScoped
class AnchorAuditLogs implements RecurringJob {

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource dataSource;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "anchor-audit-logs";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration afterStart() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(UUID tenant) throws Exception {
        var anchors = new Anchors(AuditSettings.from(System.getenv()).anchors());
        work.call(tenant, () -> {
            try (var connection = dataSource.getConnection()) {
                TenantStamp.put(connection);
                anchors.add(tenant, connection, clock.instant());
                return true;
            }
        });
    }
}
