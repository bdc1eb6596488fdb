package org.throughline.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.schoolcalendar.SchoolDays;

/** The law moves no date off a weekend; whoever must hand something in is told the business day before it. */
class LastBusinessDayTest {

    @Test
    void aFilingLimitOnASaturdayNamesTheFridayBeforeIt() {
        var due = of("TN", FactType.VIOLATION_KNOWN, LocalDate.of(2026, 10, 5), "FERPA_COMPLAINT");

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2027, 4, 3));
        assertThat(officeDay(due)).contains(LocalDate.of(2027, 4, 2));
    }

    @Test
    void holidaysOfTheStateAreNoBusinessDays() {
        var due = of("VA", FactType.VIOLATION_KNOWN, LocalDate.of(2026, 6, 1), "FERPA_COMPLAINT");

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(officeDay(due)).contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void aLastDayThatIsABusinessDayNeedsNoOther() {
        var due = of("ME", FactType.VIOLATION_KNOWN, LocalDate.of(2027, 10, 1), "FERPA_COMPLAINT");

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2028, 3, 29));
        assertThat(officeDay(due)).isEmpty();
    }

    @Test
    void theDistrictIsHeldToTheDayItself() {
        var due = of("HI", FactType.CONSENT_RECEIVED, LocalDate.of(2026, 9, 22), "HI.EVAL_INITIAL");

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(officeDay(due)).isEmpty();
    }

    /** The first day on which something may be done is no last one. */
    @Test
    void aDayThatBeginsSomethingHasNone() {
        var due = of("OH", FactType.EVALUATION_COMPLETED, LocalDate.of(2026, 3, 6), "REEVAL_MAX_ONE_PER_YEAR");

        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2027, 3, 6));
        assertThat(officeDay(due)).isEmpty();
    }

    private static Optional<LocalDate> officeDay(ComputedDeadline due) {
        return due.computation().lastBusinessDay();
    }

    private static ComputedDeadline of(String state, FactType type, LocalDate on, String rule) {
        var result = StatutoryClock.ofType(
                ShippedRules.pack(),
                new ClockSubject(state, null, Set.of(), on),
                List.of(HandCounted.happening(type, on, null, null)),
                SchoolDays.estimated());
        return result.dues().stream()
                .filter(due -> due.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
