package org.throughline.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.throughline.core.tenancy.TenantZone;

/** The only place that reads the time of the machine. */
@ApplicationScoped
class SystemClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new OrganisationClock();
    }

    /** Legal days are counted where the organisation is for which this thread works. */
    static class OrganisationClock extends Clock {

        @Override
        public ZoneId getZone() {
            return TenantZone.current();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }
}
