package org.throughline.core.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.throughline.core.staff.PersonSeen;

/** The feed of somebody who still comes stays open. */
@ApplicationScoped
class RenewFeeds {

    @Inject
    CalendarFeeds feeds;

    @Inject
    Clock clock;

    void whenSeen(@Observes PersonSeen seen) {
        feeds.personCame(seen.personId(), LocalDate.now(clock));
    }
}
