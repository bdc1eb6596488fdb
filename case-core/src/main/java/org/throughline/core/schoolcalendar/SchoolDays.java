package org.throughline.core.schoolcalendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When school is held (34 CFR 300.11(c)): by the district's calendar from its first day to its last, elsewhere by an
 * estimate. Outside of a calendar that covers most of a year the same weeks of that year are taken; with less than that,
 * or none, {@link StandardYear}.
 */
public final class SchoolDays {

    /** A whole number of weeks: a weekday stays one. */
    private static final int YEAR_IN_DAYS = 364;
    /** A calendar of so many days says what a year looks like, its summer among it. */
    private static final int MOST_OF_A_YEAR = 240;
    /** Nothing is sought further away. */
    private static final int REACH = 800;

    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final List<Closure> closures;
    /** Whether a day that is not among the closures is known to be one of school. */
    private final boolean listsDaysOff;

    private final BitSet closed = new BitSet();
    private final Map<LocalDate, Break> breaks = new ConcurrentHashMap<>();

    private SchoolDays(
            @Nullable LocalDate first, @Nullable LocalDate last, List<Closure> closures, boolean listsDaysOff) {
        this.listsDaysOff = listsDaysOff;
        this.first = first;
        this.last = last;
        this.closures = closures;
        if (first != null) {
            for (var closure : closures) {
                closed.set(index(first, closure.from()), index(first, closure.to()) + 1);
            }
        }
    }

    /** No calendar is known. */
    public static SchoolDays estimated() {
        return new SchoolDays(null, null, List.of(), false);
    }

    /** @param closures all of them, inside of the calendar; they may overlap */
    public static SchoolDays of(LocalDate first, LocalDate last, List<Closure> closures) {
        return new SchoolDays(first, last, List.copyOf(closures), true);
    }

    public static SchoolDays of(SchoolCalendar calendar) {
        return new SchoolDays(calendar.from(), calendar.to(), calendar.closed(), calendar.listsDaysOff());
    }

    /** Whether the district's own calendar says so; one whose days off are still to be entered says it of no day. */
    public boolean isKnown(LocalDate day) {
        return listsDaysOff && isCovered(day);
    }

    private boolean isCovered(LocalDate day) {
        return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it knows every day of this stretch. */
    public boolean isKnown(LocalDate from, LocalDate to) {
        return isKnown(from) && isKnown(to);
    }

    public boolean isOpen(LocalDate day) {
        return BusinessDays.isWeekday(day) && !isListed(day);
    }

    /** Whether it lies in a closure as it is listed, or in the summer; a weekend only if one holds it. */
    public boolean isListed(LocalDate day) {
        if (first == null || last == null) {
            return StandardYear.closure(day).isPresent();
        }
        if (isCovered(day)) {
            return closed.get(index(first, day)) || usualClosure(day).isPresent();
        }
        if (!saysAYear()) {
            return isSummerBeside(day) || StandardYear.closure(day).isPresent();
        }
        var like = like(day);
        return !isCovered(like) || closed.get(index(first, like));
    }

    /** Where a calendar does not list its days off, the usual ones of the stretch that it covers. */
    private Optional<String> usualClosure(LocalDate day) {
        return listsDaysOff || first == null || last == null || StandardYear.isBesideSummer(first, last, day)
                ? Optional.empty()
                : StandardYear.closure(day);
    }

    /** What it is called; empty on a day of school and on a weekend. */
    public String name(LocalDate day) {
        if (first != null && (isCovered(day) || saysAYear())) {
            var like = isCovered(day) ? day : like(day);
            return isCovered(like)
                    ? closures.stream()
                            .filter(one -> !like.isBefore(one.from()) && !like.isAfter(one.to()))
                            .map(Closure::name)
                            .findFirst()
                            .or(() -> usualClosure(like))
                            .orElse("")
                    : StandardYear.SUMMER;
        }
        return isSummerBeside(day)
                ? StandardYear.SUMMER
                : StandardYear.closure(day).orElse("");
    }

    /** The stretch without school around this day; empty on a day of school. */
    public Optional<Break> around(LocalDate day) {
        if (isOpen(day)) {
            return Optional.empty();
        }
        return Optional.of(breaks.computeIfAbsent(day, this::stretch));
    }

    private Break stretch(LocalDate day) {
        var from = day;
        while (!isOpen(from.minusDays(1)) && ChronoUnit.DAYS.between(from, day) < REACH) {
            from = from.minusDays(1);
        }
        var to = day;
        while (!isOpen(to.plusDays(1)) && ChronoUnit.DAYS.between(day, to) < REACH) {
            to = to.plusDays(1);
        }
        var weekdays = (int)
                from.datesUntil(to.plusDays(1)).filter(BusinessDays::isWeekday).count();
        var name = from.datesUntil(to.plusDays(1))
                .map(this::name)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        return new Break(from, to, weekdays, name);
    }

    /** The last day of the school year that this day lies in; in the summer, of the one that is over. */
    public LocalDate lastDayOfYear(LocalDate day) {
        return yearOf(day).lastDay();
    }

    /** The school year that this day lies in; in the summer, the one that is over. */
    public SchoolYearEnd yearOf(LocalDate day) {
        var one = day;
        while (one.isBefore(day.plusDays(REACH))) {
            var around = around(one);
            if (around.filter(Break::isSummer).isPresent()) {
                var end = around.get().from().minusDays(1);
                var begin = around.get().to().plusDays(1);
                return new SchoolYearEnd(end, begin, end.isBefore(day), isEnd(end), isCovered(begin));
            }
            one = around.map(Break::to).orElse(one).plusDays(1);
        }
        // no summer in two years: the district has not told it, so that the standard one stands in
        var summer = StandardYear.summerAfter(day);
        return new SchoolYearEnd(
                summer.from().minusDays(1),
                summer.to().plusDays(1),
                summer.from().minusDays(1).isBefore(day),
                false,
                false);
    }

    /** A day that the calendar knows, and that the summer follows as it says or because it ends there. */
    private boolean isEnd(LocalDate end) {
        return isCovered(end) && (isKnown(end.plusDays(1)) || endsBeforeSummer());
    }

    private boolean endsBeforeSummer() {
        return last != null && StandardYear.isEndOfYear(last);
    }

    /** Whether it reaches over most of a year to its summer: the same weeks of other years are like it. */
    private boolean saysAYear() {
        return listsDaysOff
                && first != null
                && last != null
                && ChronoUnit.DAYS.between(first, last) >= MOST_OF_A_YEAR
                && endsBeforeSummer();
    }

    /** The day of the known year that this one is taken to be like; if that is not known either, it lies in the summer. */
    private LocalDate like(LocalDate day) {
        var like = day;
        while (last != null && like.isAfter(last)) {
            like = like.minusDays(YEAR_IN_DAYS);
        }
        while (first != null && like.isBefore(first)) {
            like = like.plusDays(YEAR_IN_DAYS);
        }
        return like;
    }

    /** A calendar that ends in early summer, or begins after it, says that there is no school beside it. */
    private boolean isSummerBeside(LocalDate day) {
        return last != null
                && first != null
                && (StandardYear.isBetweenEndAndSummer(last, day) || StandardYear.isBetweenSummerAndStart(day, first));
    }

    private static int index(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
