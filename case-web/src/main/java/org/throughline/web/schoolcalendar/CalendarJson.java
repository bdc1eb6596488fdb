package org.throughline.web.schoolcalendar;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.throughline.core.problem.ProblemSentences;
import org.throughline.core.schoolcalendar.CalendarDoubt;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.web.rest.IfMatch;

/** @param name of the district, as it was typed first */
public record CalendarJson(
        String state, String name, LocalDate from, LocalDate to, List<Closure> closed, List<CalendarDoubtJson> doubts) {

    /** What looks wrong although it may be so. */
    public record CalendarDoubtJson(String code, String sentence) {

        public static List<CalendarDoubtJson> of(Collection<CalendarDoubt> doubts) {
            return doubts.stream()
                    .map(doubt ->
                            new CalendarDoubtJson(doubt.code(), ProblemSentences.of(doubt.code(), Locale.ENGLISH)))
                    .toList();
        }
    }

    public static CalendarJson of(SchoolCalendar calendar) {
        return new CalendarJson(
                calendar.state(),
                calendar.district(),
                calendar.from(),
                calendar.to(),
                calendar.closed(),
                CalendarDoubtJson.of(calendar.doubts()));
    }

    public static Response answer(int status, SchoolCalendar calendar) {
        return Response.status(status)
                .entity(of(calendar))
                .tag(IfMatch.tag(calendar.version()))
                .build();
    }
}
