package org.throughline.auth.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.staff.Member;
import org.throughline.core.staff.Memberships;

/** Asks Keycloak. */
@ApplicationScoped
public class KeycloakMemberships implements Memberships {

    @Inject
    AuthSettings settings;

    @Inject
    Clock clock;

    private OrganisationMembers members;

    @PostConstruct
    void prepare() {
        members = new OrganisationMembers(new AdminApi(settings, clock));
    }

    @Override
    public Optional<Map<UUID, Member>> membersOf(UUID organisation) throws IOException, InterruptedException {
        return members.membersOf(organisation);
    }
}
