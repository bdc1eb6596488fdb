package org.throughline.core.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDoubtTest {

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_10 = LocalDate.of(2027, 6, 10);
    static final LocalDate LABOR_DAY = LocalDate.of(2026, 9, 7);

    @Test
    void anUsualSchoolYearRaisesNone() {
        var closed = List.of(closure("2026-09-07", "2026-09-07"), closure("2026-12-19", "2027-01-03"));

        assertThat(CalendarDoubt.of(AUGUST_17, JUNE_10, closed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-07, 2026-09-09, 2026-09-09, 2026-09-11, true
            2026-09-07, 2026-09-09, 2026-09-10, 2026-09-11, false
            2026-10-01, 2026-10-20, 2026-10-05, 2026-10-05, true
            2026-09-10, 2026-09-11, 2026-09-07, 2026-09-10, true
            """)
    void closuresThatShareADayOverlap(String from, String to, String from2, String to2, boolean overlap) {
        var closed = List.of(closure(from, to), closure(from2, to2));

        assertThat(CalendarDoubt.of(AUGUST_17, JUNE_10, closed).contains(CalendarDoubt.CLOSURES_OVERLAP))
                .isEqualTo(overlap);
    }

    @Test
    void aClosureInsideOfALongOneDoesNotHideTheNext() {
        var closed = List.of(
                closure("2026-10-01", "2026-10-20"),
                closure("2026-10-05", "2026-10-05"),
                closure("2026-10-19", "2026-10-23"));

        assertThat(CalendarDoubt.of(AUGUST_17, JUNE_10, closed)).containsExactly(CalendarDoubt.CLOSURES_OVERLAP);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-08-17, 2027-06-17, 2026-12-21, 2027-01-29, false
            2026-08-17, 2027-06-18, 2026-12-21, 2027-01-29, true
            2026-07-01, 2027-06-30, 2026-07-06, 2026-08-01, true
            2026-07-01, 2027-06-30, 2026-07-06, 2026-08-02, false
            2026-07-01, 2027-06-30, 2026-08-10, 2026-09-30, true
            2026-01-01, 2027-12-31, 2027-05-20, 2027-06-28, false
            """)
    void aLongCalendarNeedsASummer(LocalDate from, LocalDate to, String breakFrom, String breakTo, boolean missing) {
        var closed = List.of(closure(breakFrom, breakTo));

        assertThat(CalendarDoubt.of(from, to, closed).contains(CalendarDoubt.SUMMER_MISSING))
                .isEqualTo(missing);
    }

    @Test
    void aSummerInPiecesIsOne() {
        var closed = List.of(closure("2027-06-14", "2027-06-25"), closure("2027-06-28", "2027-07-11"));

        assertThat(CalendarDoubt.of(AUGUST_17, LocalDate.of(2027, 8, 13), closed))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-05, 2026-09-06, true
            2026-09-06, 2026-09-06, true
            2026-09-05, 2026-09-07, false
            2026-09-06, 2026-09-12, false
            2026-09-05, 2026-09-13, false
            """)
    void aClosureOnAWeekendAloneClosesNothing(String from, String to, boolean onWeekend) {
        assertThat(CalendarDoubt.of(AUGUST_17, JUNE_10, List.of(closure(from, to)))
                        .contains(CalendarDoubt.CLOSURE_ON_WEEKEND))
                .isEqualTo(onWeekend);
    }

    @Test
    void fewerThan150DaysAreShort() {
        assertThat(CalendarDoubt.of(AUGUST_17, AUGUST_17.plusDays(148), List.of()))
                .containsExactly(CalendarDoubt.SHORT);
        assertThat(CalendarDoubt.of(AUGUST_17, AUGUST_17.plusDays(149), List.of()))
                .isEmpty();
    }

    static Closure closure(String from, String to) {
        return new Closure(LocalDate.parse(from), LocalDate.parse(to), "");
    }
}
