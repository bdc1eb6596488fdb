package org.throughline.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.access.Caller;
import org.throughline.core.tenancy.TenantWork;

/** What somebody with an older token still is. Looked up once in some seconds, not at every request. */
@ApplicationScoped
public class CurrentRoles {

    static final int MOST = 5_000;
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    People people;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    private record Key(UUID tenant, UUID person) {}

    private record Known(Optional<Standing> standing, Instant at) {}

    private final Map<Key, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > MOST;
        }
    };

    /**
     * The caller with the roles that still hold; nobody if none does.
     *
     * @param tokenMade what the login server said since then is newer than what the caller shows
     */
    public Optional<Caller> of(Caller caller, Instant tokenMade) {
        var organisation = caller.organisation();
        if (organisation == null) {
            return Optional.of(caller);
        }
        return standing(new Key(organisation.id(), caller.personId()))
                .filter(standing -> standing.isNewerThan(tokenMade))
                .map(standing -> narrowed(caller, standing))
                .orElse(Optional.of(caller));
    }

    private static Optional<Caller> narrowed(Caller caller, Standing standing) {
        var both = caller.roles().stream().filter(standing.roles()::contains).collect(Collectors.toUnmodifiableSet());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caller(caller.personId(), caller.name(), caller.organisation(), both));
    }

    private Optional<Standing> standing(Key key) {
        var now = clock.instant();
        synchronized (known) {
            var before = known.get(key);
            if (before != null && before.at().plus(FRESH).isAfter(now)) {
                return before.standing();
            }
        }
        var standing = read(key);
        synchronized (known) {
            known.remove(key);
            known.put(key, new Known(standing, now));
        }
        return standing;
    }

    private Optional<Standing> read(Key key) {
        try {
            return work.call(key.tenant(), () -> people.find(key.person()).flatMap(Person::standing));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
