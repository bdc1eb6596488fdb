package org.throughline.core.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What others hear of calendars, and still in the transaction. */
@ApplicationScoped
public class HeardChanges {

    private final List<CalendarChanged> all = new CopyOnWriteArrayList<>();

    void whenCalendarChanged(@Observes CalendarChanged changed) {
        all.add(changed);
    }

    public List<CalendarChanged> of(String district) {
        return all.stream().filter(one -> one.district().equals(district)).toList();
    }
}
