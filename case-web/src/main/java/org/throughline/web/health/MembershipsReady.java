package org.throughline.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.throughline.core.staff.FollowMemberships;

/** Says how it is and no more: while memberships cannot be asked for, nobody loses anything and everything else goes on. */
@Readiness
@ApplicationScoped
public class MembershipsReady implements HealthCheck {

    @Inject
    FollowMemberships memberships;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("memberships")
                .up()
                .withData("login-server", memberships.isSilent() ? "silent" : "asked")
                .build();
    }
}
