package org.throughline.core.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** When school is held in a district, for work that nobody calls for. */
@ApplicationScoped
public class DistrictCalendars {

    @Inject
    SchoolCalendars calendars;

    /** By the estimate alone where no calendar is known. */
    public SchoolDays schoolDaysOf(String state, @Nullable String district) {
        return district == null || district.isBlank()
                ? SchoolDays.estimated()
                : calendars.find(state, district).map(SchoolDays::of).orElseGet(SchoolDays::estimated);
    }
}
