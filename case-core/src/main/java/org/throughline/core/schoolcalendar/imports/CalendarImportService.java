package org.throughline.core.schoolcalendar.imports;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Stale;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.core.schoolcalendar.SchoolCalendarService;

/** Takes school calendars from files. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, ORG_ADMIN})
public class CalendarImportService {

    @Inject
    SchoolCalendarService calendars;

    /** Why nothing can be taken from a file, row by row; empty if it can. */
    public List<ImportFault> faults(CalendarFile file, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CalendarImport(file, from, to).faults();
    }

    /**
     * What would be taken; nothing is saved.
     *
     * @throws Invalid for the first fault
     */
    public CalendarProposal propose(CalendarFile file, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CalendarImport(file, from, to).proposal();
    }

    /**
     * A school year just before it or after it stays.
     *
     * @param version what the calendar was when it was read, or null: then the file wins over whatever is there
     * @throws Invalid for the first fault
     * @throws Stale if the calendar is no longer at this version
     */
    public SchoolCalendar take(String state, String district, CalendarProposal wanted, @Nullable Integer version) {
        var proposal = wanted.beside(calendars.find(state, district).orElse(null));
        return version == null
                ? calendars.put(state, district, proposal.from(), proposal.to(), proposal.closed())
                : calendars.put(state, district, proposal.from(), proposal.to(), proposal.closed(), version);
    }
}
