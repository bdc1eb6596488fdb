package org.throughline.core.schoolcalendar;

import static java.util.stream.Collectors.toSet;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Monday to Friday without federal and state holidays, each on the day on which it is observed (34 CFR 300.11(b)). */
public final class BusinessDays {

    private static final HolidayManager SHIPPED =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));
    private static final HolidayManager OURS = HolidayManager.getInstance(
            ManagerParameters.create(Objects.requireNonNull(BusinessDays.class.getResource("/holidays/more-us.xml"))));
    private static final Map<String, BusinessDays> STATES = new ConcurrentHashMap<>();

    private final String state;
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    private BusinessDays(String state) {
        this.state = state.toLowerCase(Locale.ROOT);
    }

    /** @param state two letters; of one that nobody knows the federal holidays hold */
    public static BusinessDays in(String state) {
        return STATES.computeIfAbsent(state, BusinessDays::new);
    }

    public boolean include(LocalDate day) {
        return isWeekday(day) && !isHoliday(day);
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.computeIfAbsent(day.getYear(), this::holidaysIn).contains(day);
    }

    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** New Year's Day of the next year may be kept on the last day of this one. */
    private Set<LocalDate> holidaysIn(int year) {
        return Stream.of(SHIPPED, OURS)
                .flatMap(manager ->
                        Stream.of(year, year + 1).flatMap(one -> manager.getHolidays(Year.of(one), state).stream()))
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(holiday -> holiday.getDate())
                .filter(day -> day.getYear() == year)
                .collect(toSet());
    }
}
