package org.throughline.core.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The zones of all organisations that work here, looked up once in some seconds. */
@ApplicationScoped
public class TenantZones {

    private static final System.Logger LOG = System.getLogger(TenantZones.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Known(Optional<ZoneId> zone, Instant until) {}

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource dataSource;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    /** It has changed: this server knows at once, others soon. */
    public void remember(UUID tenant, ZoneId zone) {
        known.put(tenant, new Known(Optional.of(zone), Instant.now().plus(FRESH)));
    }

    Optional<ZoneId> zoneOf(UUID tenant) {
        var now = Instant.now();
        var before = known.get(tenant);
        if (before != null && before.until().isAfter(now)) {
            return before.zone();
        }
        try {
            var zone = Optional.ofNullable(read(tenant)).map(ZoneId::of);
            known.put(tenant, new Known(zone, now.plus(FRESH)));
            return zone;
        } catch (SQLException e) {
            if (before == null) {
                throw new IllegalStateException(e);
            }
            // who asks what day it is does so while something else goes wrong, and that is to come to light
            LOG.log(Level.WARNING, "The zone of an organization could not be looked up: the one of before counts", e);
            return before.zone();
        }
    }

    private @Nullable String read(UUID tenant) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select organisation_zone(?)")) {
            statement.setObject(1, tenant);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
