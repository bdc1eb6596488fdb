package org.throughline.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.throughline.core.job.Jobs;

/** Says how many jobs were given up and no more: each is in the log with its place, and everything else goes on. */
@Readiness
@ApplicationScoped
public class JobsReady implements HealthCheck {

    @Inject
    Jobs jobs;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("jobs")
                .up()
                .withData("given-up-since-start", jobs.givenUp())
                .build();
    }
}
