package org.throughline.auth.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.throughline.auth.visitor.RateLimit;
import org.throughline.auth.visitor.VisitorAddress;

/** How many logins begin from one address: a whole school may sit behind it. */
@ApplicationScoped
class LoginGate {

    private static final int AT_ONCE = 120;
    private static final Duration EACH = Duration.ofMillis(500);
    private static final int MOST_ADDRESSES = 20_000;

    @Inject
    Clock clock;

    private RateLimit begun;

    @PostConstruct
    void prepare() {
        begun = new RateLimit(AT_ONCE, EACH, MOST_ADDRESSES, clock);
    }

    /** How long to wait, or nothing. */
    Duration take(HttpServletRequest request) {
        return begun.take(VisitorAddress.of(request));
    }
}
