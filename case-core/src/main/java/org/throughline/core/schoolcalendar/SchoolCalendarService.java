package org.throughline.core.schoolcalendar;

import static java.util.stream.Collectors.toMap;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.DELETED;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;

/**
 * The school calendars that the cases of students in a district use. They are of the organisation, not of a case.
 * A change names the version it was made from, or none if it shall win over whatever is there.
 */
@Service
@Allowed({ADVOCATE, SUPERVISOR, ORG_ADMIN})
public class SchoolCalendarService {

    @Inject
    SchoolCalendars calendars;

    @Inject
    Districts districts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changed;

    /** However the name of the district was typed. */
    public Optional<SchoolCalendar> find(String state, String district) {
        return calendars.find(state, district);
    }

    /** As a whole, with all days without school. */
    public SchoolCalendar put(String state, String district, LocalDate from, LocalDate to, List<Closure> closed) {
        return put(state, district, from, to, closed, true);
    }

    /** @param all whether these are all days without school: as long as they are not, dates stay estimated */
    public SchoolCalendar put(
            String state, String district, LocalDate from, LocalDate to, List<Closure> closed, boolean all) {
        var wanted = new SchoolCalendar(state, district, from, to, closed, clock.instant());
        wanted.listAllDaysOff(all);
        if (calendars.addFirst(wanted)) {
            return written(calendars.find(state, district).orElseThrow());
        }
        var known = require(state, district, null);
        known.covers(from, to, closed, clock.instant());
        known.listAllDaysOff(all);
        return written(known);
    }

    /** @throws Stale if the calendar is no longer at this version, or not there */
    public SchoolCalendar put(
            String state, String district, LocalDate from, LocalDate to, List<Closure> closed, int version) {
        return put(state, district, from, to, closed, true, version);
    }

    /**
     * @param all whether these are all days without school
     * @throws Stale if the calendar is no longer at this version, or not there
     */
    public SchoolCalendar put(
            String state,
            String district,
            LocalDate from,
            LocalDate to,
            List<Closure> closed,
            boolean all,
            int version) {
        var known = calendars.findLocked(state, district).orElseThrow(SchoolCalendarService::stale);
        requireVersion(known, version);
        known.covers(from, to, closed, clock.instant());
        known.listAllDaysOff(all);
        return written(known);
    }

    /**
     * @throws NotFound if the district has no calendar
     * @throws Invalid if it lies outside the calendar, or ends before it begins
     */
    public SchoolCalendar close(String state, String district, Closure closure, @Nullable Integer version) {
        var known = require(state, district, version);
        known.close(closure, clock.instant());
        return written(known);
    }

    /** @throws NotFound if the district has no calendar, or none of its closures begins that day */
    public SchoolCalendar open(String state, String district, LocalDate first, @Nullable Integer version) {
        var known = require(state, district, version);
        known.reopen(first, clock.instant());
        return written(known);
    }

    /** @throws NotFound if the district has no calendar */
    public void remove(String state, String district, @Nullable Integer version) {
        var known = require(state, district, version);
        calendars.remove(known);
        calendars.write();
        tell(DELETED, known);
    }

    /** Districts of open cases that have no calendar, or one that is over: those with most cases first. */
    public DistrictPage missing(int page, int size) {
        var today = LocalDate.now(clock);
        var found = districts.missing(today, page * size, size);
        var over = calendars.ofKeys(found.stream().map(Districts.Counted::key).toList()).stream()
                .collect(toMap(SchoolCalendar::key, calendar -> calendar));
        var rows = found.stream()
                .map(one -> new DistrictPage.District(
                        one.state(), one.name(), one.cases(), over.get(new Districts.Key(one.state(), one.key()))))
                .toList();
        return new DistrictPage(rows, districts.countMissing(today));
    }

    /** Districts that have a calendar, also one that is over. */
    public DistrictPage known(int page, int size) {
        var found = calendars.all(page * size, size);
        var cases = districts.cases(
                found.stream().map(calendar -> calendar.key().key()).toList());
        var rows = found.stream()
                .map(one ->
                        new DistrictPage.District(one.state(), one.district(), cases.getOrDefault(one.key(), 0L), one))
                .toList();
        return new DistrictPage(rows, calendars.count());
    }

    private SchoolCalendar require(String state, String district, @Nullable Integer version) {
        var known = calendars.findLocked(state, district).orElseThrow(NotFound::new);
        if (version != null) {
            requireVersion(known, version);
        }
        return known;
    }

    private static void requireVersion(SchoolCalendar known, int version) {
        if (known.version() != version) {
            throw stale();
        }
    }

    private static Stale stale() {
        return new Stale("calendar.stale");
    }

    /** The version that the answer names is the one that the row has then. */
    private SchoolCalendar written(SchoolCalendar calendar) {
        calendars.write();
        tell(CHANGED, calendar);
        return calendar;
    }

    private void tell(AuditAction action, SchoolCalendar calendar) {
        audit.record(action, "school-calendar", calendar.id(), null);
        changed.fire(new CalendarChanged(calendar.state(), calendar.district()));
    }
}
