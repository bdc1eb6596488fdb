package org.throughline.core.calendarfeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The feed of whoever is signed in, as the screens meet it. */
public class FeedsFake extends CalendarFeedService {

    private @Nullable CalendarFeed feed;
    public int made;

    @Override
    public Optional<CalendarFeed> find() {
        return Optional.ofNullable(feed);
    }

    @Override
    public Made renew(boolean spanish) {
        made++;
        feed = new Kept(spanish ? "es" : "en");
        return new Made(feed, FeedSecret.random());
    }

    @Override
    public void revoke() {
        feed = null;
    }

    private static final class Kept extends CalendarFeed {

        private final String language;

        Kept(String language) {
            this.language = language;
        }

        @Override
        public UUID id() {
            return new UUID(0, 1);
        }

        @Override
        public String language() {
            return language;
        }

        @Override
        public Instant madeAt() {
            return Instant.parse("2026-11-20T12:00:00Z");
        }

        @Override
        public @Nullable LocalDate readOn() {
            return null;
        }
    }
}
