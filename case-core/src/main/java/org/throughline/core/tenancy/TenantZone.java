package org.throughline.core.tenancy;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the days of the organisation that this thread works for begin and end. Without an organisation, or where it has
 * not said, it is the zone of the server.
 */
public final class TenantZone {

    /** Where the zones of organisations are known. */
    @FunctionalInterface
    interface Source {
        Optional<ZoneId> zoneOf(UUID tenant);
    }

    private static volatile Source source = tenant -> Optional.empty();

    private TenantZone() {}

    public static ZoneId current() {
        return Tenant.current().flatMap(source::zoneOf).orElseGet(ZoneId::systemDefault);
    }

    static void comeFrom(Source zones) {
        source = zones;
    }
}
