package org.throughline.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.throughline.core.job.RecurringJob;
import org.throughline.core.tenancy.TenantWork;

/**
 * Takes over what the login server says of everybody's roles, who came and who did not. While it cannot be asked,
 * nobody loses anything, and the round counts as failed.
 */
@ApplicationScoped
public class FollowMemberships implements RecurringJob {

    @Inject
    Instance<Memberships> memberships;

    @Inject
    FollowMembers members;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    private volatile boolean silent;

    @Override
    public String name() {
        return "follow-memberships";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run(UUID tenant) throws Exception {
        for (var source : memberships) {
            follow(source, tenant);
        }
    }

    /** Whether the login server gave no answer the last time. */
    public boolean isSilent() {
        return silent;
    }

    /** Asked outside of the transaction, of which nobody knows how long the answer takes. */
    private void follow(Memberships source, UUID tenant) throws Exception {
        var asked = clock.instant();
        try {
            var now = source.membersOf(tenant);
            silent = false;
            if (now.isPresent()) {
                work.call(tenant, () -> members.follow(now.get(), asked));
            }
        } catch (IOException unanswered) {
            silent = true;
            throw unanswered;
        }
    }
}
