package org.throughline.web.planner;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.planner.PlannedKind;
import org.throughline.core.planner.PlannerQuery;

/**
 * What of the calendar is looked at; the address of the page says so, and it can be kept.
 *
 * @param day one that is in sight: the first of the month, of the week, or the day itself
 */
record PlannerAddress(Mode mode, LocalDate day, boolean mine, Set<PlannedKind> kinds) {

    static final String PATH = "staff/calendar";

    enum Mode {
        MONTH(3),
        WEEK(20),
        LIST(10),
        DAY(200);

        final int mostADay;

        Mode(int mostADay) {
            this.mostADay = mostADay;
        }

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case MONTH, LIST -> day.withDayOfMonth(1);
                case WEEK -> Weeks.firstDay(day);
                case DAY -> day;
            };
        }
    }

    PlannerAddress {
        day = mode.start(day);
        kinds = Set.copyOf(kinds);
    }

    LocalDate from() {
        return mode == Mode.MONTH ? Weeks.firstDay(day) : day;
    }

    LocalDate to() {
        return switch (mode) {
            case MONTH -> Weeks.lastDay(month().atEndOfMonth());
            case LIST -> month().atEndOfMonth();
            case WEEK -> Weeks.lastDay(day);
            case DAY -> day;
        };
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    PlannerQuery query() {
        return new PlannerQuery(from(), to(), mine, kinds, mode.mostADay);
    }

    PlannerAddress moved(int steps) {
        return at(
                switch (mode) {
                    case MONTH, LIST -> day.plusMonths(steps);
                    case WEEK -> day.plusWeeks(steps);
                    case DAY -> day.plusDays(steps);
                });
    }

    PlannerAddress at(LocalDate other) {
        return new PlannerAddress(mode, other, mine, kinds);
    }

    /** Where this month is in sight, its day of today stays in sight. */
    PlannerAddress as(Mode other, LocalDate today) {
        return new PlannerAddress(other, includes(today) ? today : day, mine, kinds);
    }

    private boolean includes(LocalDate other) {
        return other.equals(day) || (mode != Mode.DAY && YearMonth.from(other).equals(month()));
    }

    PlannerAddress of(boolean onlyMine) {
        return new PlannerAddress(mode, day, onlyMine, kinds);
    }

    /** With this kind if it was not there, without it if it was; the last one stays. */
    PlannerAddress toggled(PlannedKind kind) {
        var others = EnumSet.copyOf(kinds);
        if (!others.remove(kind)) {
            others.add(kind);
        }
        return others.isEmpty() ? this : new PlannerAddress(mode, day, mine, others);
    }

    QueryParameters parameters() {
        return QueryParameters.simple(PlannerParameters.of(this));
    }

    String path() {
        return PATH + "?"
                + PlannerParameters.of(this).entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("&"));
    }
}
