package org.throughline.auth.token;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;

/**
 * A person who has signed in, as the token says it, and the organisation they chose to work for.
 *
 * @param email missing unless Keycloak knows that it is theirs
 * @param tokenMade when Keycloak said so
 * @param chosen alias of one of the memberships in which the person has a role
 */
public record SignedIn(
        UUID personId,
        String name,
        @Nullable String email,
        List<Membership> memberships,
        boolean platformAdmin,
        Instant tokenMade,
        @Nullable String chosen)
        implements Serializable {

    public SignedIn {
        memberships = List.copyOf(memberships);
    }

    /** The organisations the person can work for. */
    public List<Membership> usable() {
        return memberships.stream().filter(Membership::isUsable).toList();
    }

    /** Keeps the wish while the person has a role there. The only organisation is chosen by itself. */
    public SignedIn choosing(@Nullable String wanted) {
        var usable = usable();
        var next = usableIn(wanted)
                .or(() -> usable.size() == 1 ? Optional.of(usable.getFirst()) : Optional.empty())
                .map(membership -> membership.organisation().alias())
                .orElse(null);
        return new SignedIn(personId, name, email, memberships, platformAdmin, tokenMade, next);
    }

    /** After a while: still for the same organisation, or for none. Open pages never move to another one by themselves. */
    public SignedIn staying(SignedIn before) {
        var still = usableIn(before.chosen)
                .map(membership -> membership.organisation().alias())
                .orElse(null);
        return new SignedIn(personId, name, email, memberships, platformAdmin, tokenMade, still);
    }

    /** Who calls from this browser session; nobody while there is still an organisation to choose. */
    public Optional<Caller> caller() {
        return usableIn(chosen).map(this::callerIn).or(() -> isOnlyPlatformAdmin() ? platform() : Optional.empty());
    }

    /**
     * Who calls with this token.
     *
     * @param wanted the alias that the call asks for
     * @throws Invalid if the token holds several organisations and none is asked for
     * @throws NotAllowed if the person has no role there
     */
    public Caller callerFor(@Nullable String wanted) {
        if (wanted == null && memberships.size() > 1) {
            throw new Invalid("organization-required");
        }
        if (wanted == null && isOnlyPlatformAdmin()) {
            return platform().orElseThrow();
        }
        var alias = wanted == null && !memberships.isEmpty()
                ? memberships.getFirst().organisation().alias()
                : wanted;
        return usableIn(alias).map(this::callerIn).orElseThrow(() -> new NotAllowed("no-role"));
    }

    /** Whoever also has a role in an organisation works there, and not on the platform, in the same sign-in. */
    private boolean isOnlyPlatformAdmin() {
        return platformAdmin && usable().isEmpty();
    }

    private Optional<Caller> platform() {
        return Optional.of(new Caller(personId, name, null, Set.of(Role.PLATFORM_ADMIN)));
    }

    private Caller callerIn(Membership membership) {
        return new Caller(personId, name, membership.organisation(), membership.roles());
    }

    private Optional<Membership> usableIn(@Nullable String alias) {
        return usable().stream()
                .filter(membership -> membership.organisation().alias().equals(alias))
                .findFirst();
    }
}
