package org.throughline.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.problem.Invalid;

class PlaybookStepTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"2, 2026-11-22", "0, 2026-11-20", "-5, 2026-11-15"})
    void aTaskIsDueSoManyDaysFromItsTrigger(int days, LocalDate expected) {
        var step = new PlaybookStep(UUID.randomUUID(), 0, step("Call", days));

        assertThat(step.task(FRIDAY, null, FRIDAY.minusDays(10)).dueOn()).isEqualTo(expected);
    }

    /** A meeting that is written down weeks later brings no task that was due before anybody could know of it. */
    @ParameterizedTest
    @CsvSource({
        "2, 2026-11-20, 2026-11-22",
        "2, 2026-12-28, 2026-12-30",
        "45, 2026-12-28, 2027-01-04",
        "45, 2027-02-01, 2027-02-08",
        "-5, 2026-12-28, 2026-12-28"
    })
    void task_ofSomethingLearnedLate_isNeverBornOverdue(int days, LocalDate today, LocalDate expected) {
        var step = new PlaybookStep(UUID.randomUUID(), 0, step("Call", days));

        assertThat(step.task(FRIDAY, null, today).dueOn()).isEqualTo(expected);
    }

    @Test
    void aStepThatCouldBeNoTaskIsRefused() {
        assertThatThrownBy(() -> new PlaybookStep(UUID.randomUUID(), 0, step(" ", 2)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new PlaybookStep(UUID.randomUUID(), 0, step("Call", Integer.MIN_VALUE)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aPlaybookHasANameAndSteps() {
        var none = new PlaybookContent("Opening", PlaybookTrigger.ANY_CASE, true, List.of());
        var nameless = new PlaybookContent(" ", PlaybookTrigger.ANY_CASE, true, List.of(step("Call", 2)));

        assertThatThrownBy(() -> new Playbook(none, null, Instant.EPOCH)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Playbook(nameless, null, Instant.EPOCH)).isInstanceOf(Invalid.class);
    }

    static PlaybookContent.Step step(String title, int days) {
        return new PlaybookContent.Step(title, "", days, StepTaker.LEAD, null);
    }
}
