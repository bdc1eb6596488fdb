package org.throughline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Invalid;

class SchoolCalendarTest {

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_11 = LocalDate.of(2027, 6, 11);
    static final LocalDate LABOR_DAY = LocalDate.of(2026, 9, 7);

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new SchoolCalendar("CA", "Alder Creek", JUNE_11, AUGUST_17, List.of()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aClosureLiesInsideOfIt() {
        var summer = new Closure(JUNE_11, JUNE_11.plusDays(1), "summer");

        assertThatThrownBy(() -> new SchoolCalendar("CA", "Alder Creek", AUGUST_17, JUNE_11, List.of(summer)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void closuresSurviveTheirColumn() {
        var closures = List.of(new Closure(LABOR_DAY, LABOR_DAY, "Labor Day, \"observed\""));
        var column = new ClosuresColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(closures)))
                .isEqualTo(closures);
    }
}
