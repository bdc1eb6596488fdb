package org.throughline.auth.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.auth.token.SignedIn;
import org.throughline.core.access.Caller;
import org.throughline.core.staff.PersonService;

/**
 * Tells the people of an organisation who has come, once in a while and not at every request. A caller with another
 * name, organisation or role is another caller.
 */
@ApplicationScoped
public class KnownCallers {

    static final int MOST = 5_000;
    private static final Duration FRESH = Duration.ofMinutes(10);

    @Inject
    PersonService people;

    private final Clock clock = Clock.systemUTC();

    private final Map<Caller, Instant> lastTold = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Instant> eldest) {
            return size() > MOST;
        }
    };

    void see(Caller caller, SignedIn token) {
        if (caller.organisation() != null && isDue(caller)) {
            people.seen(caller, token.email(), token.tokenMade());
            told(caller);
        }
    }

    private synchronized boolean isDue(Caller caller) {
        var last = lastTold.get(caller);
        return last == null || last.plus(FRESH).isBefore(clock.instant());
    }

    private synchronized void told(Caller caller) {
        lastTold.remove(caller);
        lastTold.put(caller, clock.instant());
    }
}
