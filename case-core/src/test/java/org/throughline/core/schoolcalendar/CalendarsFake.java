package org.throughline.core.schoolcalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.DistrictPage.District;

/** School calendars as the screens meet them. */
public class CalendarsFake extends SchoolCalendarService {

    public static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    public static final LocalDate JUNE_10 = LocalDate.of(2027, 6, 10);

    public final List<District> missing = new ArrayList<>();

    private final Map<String, SchoolCalendar> known = new LinkedHashMap<>();

    @Override
    public Optional<SchoolCalendar> find(String state, String district) {
        return Optional.ofNullable(known.get(key(state, district)));
    }

    @Override
    public SchoolCalendar put(
            String state,
            String district,
            LocalDate from,
            LocalDate to,
            List<Closure> closed,
            boolean all,
            int version) {
        return put(state, district, from, to, closed, all);
    }

    @Override
    public SchoolCalendar put(String state, String district, LocalDate from, LocalDate to, List<Closure> closed) {
        return put(state, district, from, to, closed, true);
    }

    @Override
    public SchoolCalendar put(
            String state, String district, LocalDate from, LocalDate to, List<Closure> closed, boolean all) {
        var spelled = find(state, district).map(SchoolCalendar::district).orElse(district);
        var calendar = new SchoolCalendar(state, spelled, from, to, closed, Instant.parse("2026-11-02T18:00:00Z"));
        calendar.listAllDaysOff(all);
        known.put(key(state, district), calendar);
        return calendar;
    }

    @Override
    public SchoolCalendar put(
            String state, String district, LocalDate from, LocalDate to, List<Closure> closed, int version) {
        return put(state, district, from, to, closed);
    }

    @Override
    public void remove(String state, String district, @Nullable Integer version) {
        known.remove(key(state, district));
    }

    @Override
    public DistrictPage missing(int page, int size) {
        return cut(missing, page, size);
    }

    @Override
    public DistrictPage known(int page, int size) {
        var rows = known.values().stream()
                .map(one -> new District(one.state(), one.district(), 2, one))
                .toList();
        return cut(rows, page, size);
    }

    private static DistrictPage cut(List<District> rows, int page, int size) {
        return new DistrictPage(
                rows.stream().skip((long) page * size).limit(size).toList(), rows.size());
    }

    private static String key(String state, String district) {
        return state + district.strip().toLowerCase(Locale.ROOT);
    }
}
