package org.throughline.core.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;

class SchoolCalendarTest {

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_11 = LocalDate.of(2027, 6, 11);
    static final LocalDate LABOR_DAY = LocalDate.of(2026, 9, 7);
    static final Instant NOON = Instant.parse("2026-08-01T12:00:00Z");

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new SchoolCalendar("CA", "Alder Creek", JUNE_11, AUGUST_17, List.of(), NOON))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aClosureLiesInsideOfIt() {
        var summer = new Closure(JUNE_11, JUNE_11.plusDays(1), "summer");

        assertThatThrownBy(() -> new SchoolCalendar("CA", "Alder Creek", AUGUST_17, JUNE_11, List.of(summer), NOON))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void closuresSurviveTheirColumn() {
        var closures = List.of(new Closure(LABOR_DAY, LABOR_DAY, "Labor Day, \"observed\""));
        var column = new ClosuresColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(closures)))
                .isEqualTo(closures);
    }

    @Test
    void aSnowDayIsAddedInItsPlaceAndTakenAway() {
        var calendar = calendar(closure(LABOR_DAY.plusDays(60)));
        var later = NOON.plusSeconds(60);

        calendar.close(closure(LABOR_DAY), later);

        assertThat(calendar.closed()).extracting(Closure::from).containsExactly(LABOR_DAY, LABOR_DAY.plusDays(60));
        assertThat(calendar.changedAt()).isEqualTo(later);
        calendar.reopen(LABOR_DAY, later);
        assertThat(calendar.closed()).extracting(Closure::from).containsExactly(LABOR_DAY.plusDays(60));
        assertThatThrownBy(() -> calendar.reopen(LABOR_DAY, later)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoClosuresOfOneDay_areTakenAwayOneByOne() {
        var calendar = calendar(closure(LABOR_DAY), closure(LABOR_DAY));

        calendar.reopen(LABOR_DAY, NOON);

        assertThat(calendar.closed()).hasSize(1);
    }

    @Test
    void calendar_withTooManyClosures_isRefused() {
        var many = Collections.nCopies(SchoolCalendar.MOST_CLOSURES, closure(LABOR_DAY));
        var calendar = calendar(many.toArray(Closure[]::new));

        assertThatThrownBy(() -> calendar.close(closure(LABOR_DAY), NOON)).isInstanceOf(Invalid.class);
    }

    @Test
    void calendar_saysItsDoubts() {
        assertThat(calendar(closure(LABOR_DAY), closure(LABOR_DAY)).doubts())
                .containsExactly(CalendarDoubt.CLOSURES_OVERLAP);
    }

    /** A first and a last day alone do not say that there is school on New Year's Day. */
    @Test
    void calendar_withoutItsDaysOff_saysSo_andKnowsNoDay() {
        var begun = calendar();
        var newYear = LocalDate.of(2027, 1, 1);

        assertThat(begun.doubts()).contains(CalendarDoubt.DAYS_OFF_MISSING);
        var school = SchoolDays.of(begun);
        assertThat(school.isKnown(LABOR_DAY)).isFalse();
        assertThat(school.isOpen(newYear)).isFalse();
        assertThat(school.name(newYear)).isEqualTo("Winter break");
        assertThat(school.isOpen(AUGUST_17)).isTrue();
        assertThat(school.isOpen(JUNE_11)).isTrue();
        assertThat(school.isOpen(JUNE_11.plusDays(3))).isFalse();
    }

    @Test
    void calendar_isKnownOnceSomebodySaysThatAllDaysOffAreEntered() {
        var calendar = calendar(closure(LABOR_DAY));
        calendar.listAllDaysOff(false);
        assertThat(SchoolDays.of(calendar).isKnown(LABOR_DAY)).isFalse();

        calendar.listAllDaysOff(true);

        assertThat(SchoolDays.of(calendar).isKnown(LABOR_DAY)).isTrue();
        assertThat(SchoolDays.of(calendar).isOpen(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.doubts()).isEmpty();
    }

    static SchoolCalendar calendar(Closure... closed) {
        return new SchoolCalendar("CA", "Alder Creek", AUGUST_17, JUNE_11, List.of(closed), NOON);
    }

    static Closure closure(LocalDate day) {
        return new Closure(day, day, "snow");
    }
}
