package org.throughline.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11, 2026-11-01, 2026-12-05, 5
            2026-12, 2026-11-29, 2027-01-02, 5
            2027-01, 2026-12-27, 2027-02-06, 6
            2026-02, 2026-02-01, 2026-02-28, 4
            2028-02, 2028-01-30, 2028-03-04, 5
            2026-03, 2026-03-01, 2026-04-04, 5
            2026-05, 2026-04-26, 2026-06-06, 6
            """)
    void aMonthIsShownInWholeWeeks(YearMonth month, LocalDate first, LocalDate last, int weeks) {
        var shown = Weeks.of(month);

        assertThat(shown).hasSize(weeks);
        assertThat(shown.getFirst().getFirst()).isEqualTo(first);
        assertThat(shown.getLast().getLast()).isEqualTo(last);
    }

    @Test
    void everyDayOfManyYearsStandsOnceUnderItsDayOfTheWeek() {
        for (var month = YearMonth.of(2019, 1); month.getYear() < 2035; month = month.plusMonths(1)) {
            var days = Weeks.of(month).stream().flatMap(List::stream).toList();

            assertThat(days).doesNotHaveDuplicates().isSorted().contains(month.atDay(1), month.atEndOfMonth());
            for (var i = 0; i < days.size(); i++) {
                assertThat(days.get(i).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY.plus(i % Weeks.DAYS));
            }
        }
    }
}
