package org.throughline.web.publicform.guard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.throughline.auth.visitor.RateLimit;
import org.throughline.auth.visitor.VisitorAddress;

/** How much comes through, and what each form is signed with. */
@ApplicationScoped
public class PublicFormGate {

    /** Addresses and organisations that are remembered at a time. */
    private static final int MOST_KEYS = 20_000;

    @Inject
    Clock clock;

    @Inject
    org.throughline.auth.settings.AuthSettings login;

    private RateLimit pages;
    private RateLimit feeds;
    private RateLimit sentFrom;
    private RateLimit sentTo;
    private FormToken tokens;

    @PostConstruct
    void prepare() {
        // a family turns a few pages; many families may share the address of a school or a library
        pages = new RateLimit(60, Duration.ofSeconds(1), MOST_KEYS, clock);
        // the servers of a calendar company ask for many people from one address
        feeds = new RateLimit(120, Duration.ofMillis(500), MOST_KEYS, clock);
        sentFrom = new RateLimit(20, Duration.ofMinutes(1), MOST_KEYS, clock);
        sentTo = new RateLimit(100, Duration.ofSeconds(20), MOST_KEYS, clock);
        tokens = new FormToken(login.clientSecret(), clock);
    }

    /** For one page. @return how long to wait, or nothing */
    public Duration page(String address) {
        return pages.take(address);
    }

    /** For one reading of a calendar. @return how long to wait, or nothing */
    public Duration feed(String address) {
        return feeds.take(address);
    }

    /** For what is kept. @return how long to wait, or nothing */
    public Duration sending(String address, String alias) {
        var wait = sentFrom.take(address);
        return wait.isZero() ? sentTo.take(alias) : wait;
    }

    public FormToken tokens() {
        return tokens;
    }

    /** From where a request comes, for counting alone: it is kept nowhere. */
    public String addressOf(HttpServletRequest request) {
        return VisitorAddress.of(request);
    }
}
