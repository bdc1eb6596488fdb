package org.throughline.core.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.throughline.core.staff.PersonLeft;

/** The address of somebody who left opens nothing, also if that person comes back. */
@ApplicationScoped
class CloseFeed {

    @Inject
    CalendarFeeds feeds;

    void whenLeft(@Observes PersonLeft left) {
        feeds.findFor(left.personId()).ifPresent(feeds::remove);
    }
}
