package org.throughline.core.schoolcalendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a list of districts, and how long the whole list is. */
public record DistrictPage(List<District> rows, long total) {

    /**
     * A district with its calendar.
     *
     * @param cases how many open cases of its students the caller may see
     */
    public record District(
            String state, String name, long cases, @Nullable SchoolCalendar calendar) {}
}
