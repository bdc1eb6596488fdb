package org.throughline.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.throughline.docs.health.DocumentsHealth;

/** The index, the processes that read documents and what they are shut into, and the malware scanner. */
@ApplicationScoped
public class DocumentsReady {

    @Inject
    DocumentsHealth health;

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck index() {
        return () ->
                HealthCheckResponse.named("index").status(health.indexReady()).build();
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck readers() {
        return () -> HealthCheckResponse.named("readers")
                .status(health.readersReady())
                .build();
    }

    /** Says which it is: a server that is to have another one is not started. */
    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck sandbox() {
        return () -> HealthCheckResponse.named("sandbox")
                .up()
                .withData("guard", health.sandbox().label())
                .withData("hidesFiles", health.sandbox().hidesFiles())
                .build();
    }

    /** Says how it is and no more: without it new files wait or are held back, and everything else goes on. */
    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck malwareScanner() {
        return () -> HealthCheckResponse.named("malware-scanner")
                .up()
                .withData("scanner", health.malwareScanner().name().toLowerCase(Locale.ROOT))
                .build();
    }
}
