package org.throughline.web.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.agenda.AgendaQuery;
import org.throughline.web.address.Address;
import org.throughline.web.address.StaffPlace;

/**
 * What of the calendar is looked at; the address of the page says so, and it can be kept.
 *
 * @param day one that is in sight: the first of the month, of the week, or the day itself
 */
record AgendaAddress(Mode mode, LocalDate day, boolean mine, Set<AgendaKind> kinds) implements Address {

    enum Mode {
        MONTH(3),
        WEEK(20),
        LIST(10),
        DAY(200);

        final int mostADay;

        Mode(int mostADay) {
            this.mostADay = mostADay;
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case MONTH, LIST -> day.withDayOfMonth(1);
                case WEEK -> Weeks.firstDay(day);
                case DAY -> day;
            };
        }
    }

    AgendaAddress {
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

    AgendaQuery query() {
        return new AgendaQuery(from(), to(), mine, kinds, mode.mostADay);
    }

    AgendaAddress moved(int steps) {
        return at(
                switch (mode) {
                    case MONTH, LIST -> day.plusMonths(steps);
                    case WEEK -> day.plusWeeks(steps);
                    case DAY -> day.plusDays(steps);
                });
    }

    AgendaAddress at(LocalDate other) {
        return new AgendaAddress(mode, other, mine, kinds);
    }

    /** Where this month is in sight, its day of today stays in sight. */
    AgendaAddress as(Mode other, LocalDate today) {
        return new AgendaAddress(other, includes(today) ? today : day, mine, kinds);
    }

    private boolean includes(LocalDate other) {
        return other.equals(day) || (mode != Mode.DAY && YearMonth.from(other).equals(month()));
    }

    AgendaAddress withMine(boolean onlyMine) {
        return new AgendaAddress(mode, day, onlyMine, kinds);
    }

    /** With this kind if it was not there, without it if it was; the last one stays. */
    AgendaAddress toggled(AgendaKind kind) {
        var others = EnumSet.copyOf(kinds);
        if (!others.remove(kind)) {
            others.add(kind);
        }
        return others.isEmpty() ? this : new AgendaAddress(mode, day, mine, others);
    }

    @Override
    public String path() {
        return AgendaParameters.of(this).of(StaffPlace.CALENDAR);
    }
}
