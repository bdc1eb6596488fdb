package org.throughline.core.schoolcalendar.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.CalendarDoubt;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;

/**
 * The calendar that a file seems to tell.
 *
 * @param ignored names of the entries that are left out, each once
 */
public record CalendarProposal(
        LocalDate from, LocalDate to, List<Closure> closed, List<String> ignored, Set<CalendarDoubt> doubts) {

    /** Between two school years lies no more than a long summer. */
    private static final int SUMMER_IN_DAYS = 150;

    private static final int YEARS_KEPT = 3;
    private static final String SUMMER = "Summer";

    /** With the year that is known before it or after it: whose counts still run through that one lose nothing. */
    public CalendarProposal beside(@Nullable SchoolCalendar known) {
        if (known == null) {
            return this;
        }
        if (isSummer(known.to(), from) && known.from().isAfter(to.minusYears(YEARS_KEPT))) {
            return joined(known.from(), to, known, known.to(), from);
        }
        if (isSummer(to, known.from()) && from.isAfter(known.to().minusYears(YEARS_KEPT))) {
            return joined(from, known.to(), known, to, known.from());
        }
        return this;
    }

    private static boolean isSummer(LocalDate end, LocalDate begin) {
        return end.isBefore(begin) && ChronoUnit.DAYS.between(end, begin) <= SUMMER_IN_DAYS;
    }

    private CalendarProposal joined(
            LocalDate first, LocalDate last, SchoolCalendar known, LocalDate end, LocalDate begin) {
        var summer = begin.equals(end.plusDays(1))
                ? Stream.<Closure>empty()
                : Stream.of(new Closure(end.plusDays(1), begin.minusDays(1), SUMMER));
        var all = Stream.of(known.closed().stream(), summer, closed.stream())
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Closure::from).thenComparing(Closure::to))
                .toList();
        return new CalendarProposal(first, last, all, ignored, doubts);
    }
}
