package org.throughline.core.calendar;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.problem.Stale;

/** The school calendars that the cases of students in a district use. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, ORG_ADMIN})
public class SchoolCalendarService {

    @Inject
    SchoolCalendars calendars;

    @Inject
    Event<CalendarChanged> changed;

    public Optional<SchoolCalendar> find(String state, String district) {
        return calendars.find(state, district);
    }

    public SchoolCalendar put(String state, String district, LocalDate from, LocalDate to, List<Closure> closed) {
        var known = calendars.find(state, district);
        if (known.isPresent()) {
            known.get().covers(from, to, closed);
        } else {
            calendars.add(new SchoolCalendar(state, district, from, to, closed));
        }
        calendars.write();
        changed.fire(new CalendarChanged(state, district));
        return calendars.find(state, district).orElseThrow();
    }

    /** @throws Stale if the calendar is no longer at this version, or not there */
    public SchoolCalendar put(
            String state, String district, LocalDate from, LocalDate to, List<Closure> closed, int version) {
        if (calendars
                .find(state, district)
                .filter(known -> known.version() == version)
                .isEmpty()) {
            throw new Stale("calendar.stale", "Somebody else changed this calendar since you read it.");
        }
        return put(state, district, from, to, closed);
    }
}
