package org.throughline.core.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells {@link TenantZone} where zones are known. The database is not there yet when the application begins. */
@ApplicationScoped
class KnowZones {

    @Inject
    TenantZones zones;

    void whenApplicationBegins(@Observes @Initialized(ApplicationScoped.class) Object begun) {
        TenantZone.comeFrom(tenant -> zones.zoneOf(tenant));
    }
}
