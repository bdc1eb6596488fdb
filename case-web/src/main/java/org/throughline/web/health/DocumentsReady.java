package org.throughline.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.throughline.docs.health.DocumentsHealth;

/** The index and the processes that read documents. */
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
}
