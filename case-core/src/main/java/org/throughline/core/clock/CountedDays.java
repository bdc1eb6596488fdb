package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.core.rule.Limit;
import org.throughline.core.schoolcalendar.Break;
import org.throughline.core.schoolcalendar.BusinessDays;
import org.throughline.core.schoolcalendar.SchoolDays;

/** Which days a limit counts. */
final class CountedDays {

    /** In days: no count goes further. */
    static final int REACH = 3_000;

    /** Left out without a name: an ordinary weekend. */
    static final String WEEKEND = "";

    private final SchoolDays school;
    private final BusinessDays business;

    CountedDays(SchoolDays school, BusinessDays business) {
        this.school = school;
        this.business = business;
    }

    /** Empty if it counts; else what it is called, {@link #WEEKEND} if it has no name. */
    Optional<String> leftOut(LocalDate day, Limit limit) {
        return switch (limit.unit()) {
            case CALENDAR_DAYS -> paused(day, limit);
            case BUSINESS_DAYS -> business.include(day) ? Optional.empty() : Optional.of(WEEKEND);
            case WEEKDAYS -> BusinessDays.isWeekday(day) ? Optional.empty() : Optional.of(WEEKEND);
            case SCHOOL_DAYS -> school.isOpen(day) ? Optional.empty() : Optional.of(school.name(day));
            default -> throw new IllegalArgumentException("Not counted by the day: " + limit.unit());
        };
    }

    private Optional<String> paused(LocalDate day, Limit limit) {
        return switch (limit.pause()) {
            case NONE, NOT_KNOWN -> Optional.empty();
            case BREAKS_OVER -> inBreak(day, limit.pauseDays() + 1);
            case BREAKS_OF -> inBreak(day, limit.pauseDays());
            case SUMMER -> school.around(day).filter(Break::isSummer).map(Break::name);
            case HOLIDAYS_AND_SUMMER -> school.isListed(day) ? Optional.of(school.name(day)) : Optional.empty();
        };
    }

    private Optional<String> inBreak(LocalDate day, int weekdays) {
        return school.around(day).filter(one -> one.weekdays() >= weekdays).map(Break::name);
    }

    LocalDate lastBusinessDay(LocalDate upTo) {
        var day = upTo;
        while (!business.include(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** How many school days lie after the one day, up to the other. */
    long schoolDays(LocalDate after, LocalDate upTo) {
        return after.isBefore(upTo)
                ? after.plusDays(1)
                        .datesUntil(upTo.plusDays(1))
                        .filter(school::isOpen)
                        .count()
                : 0;
    }

    /** The so-many-th school day after a day; empty if none comes. */
    Optional<LocalDate> schoolDay(LocalDate after, int count) {
        var day = after;
        var left = count;
        for (var walked = 0; left > 0; walked++) {
            if (walked > REACH) {
                return Optional.empty();
            }
            day = day.plusDays(1);
            left -= school.isOpen(day) ? 1 : 0;
        }
        return Optional.of(day);
    }
}
