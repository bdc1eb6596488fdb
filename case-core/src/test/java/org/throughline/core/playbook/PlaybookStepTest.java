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

        assertThat(step.task(FRIDAY, null).dueOn()).isEqualTo(expected);
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
