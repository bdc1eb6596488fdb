package org.throughline.core.calendarfeed;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.DELETED;

import jakarta.inject.Inject;
import java.util.Optional;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;

/** The caller's own feed, and nobody else's. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class CalendarFeedService {

    @Inject
    CalendarFeeds feeds;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditLog audit;

    /** A feed with its secret, which is told this once. */
    public record Made(CalendarFeed feed, FeedSecret secret) {}

    public Optional<CalendarFeed> find() {
        return feeds.findFor(currentUser.id());
    }

    /** The address that there was opens nothing any more. */
    public Made renew(boolean spanish) {
        var secret = FeedSecret.random();
        var feed = feeds.put(currentUser.id(), secret, spanish ? "es" : "en");
        audit.record(CHANGED, "calendar_feed", feed.id(), null);
        return new Made(feed, secret);
    }

    /** Does nothing if there is none. */
    public void revoke() {
        find().ifPresent(feed -> {
            feeds.remove(feed);
            audit.record(DELETED, "calendar_feed", feed.id(), null);
        });
    }
}
