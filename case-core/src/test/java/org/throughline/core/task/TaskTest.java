package org.throughline.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;

class TaskTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final UUID ANA = UUID.randomUUID();
    static final UUID SAM = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-19, OVERDUE
            2026-11-20, TODAY
            2026-11-21, SOON
            2026-12-04, SOON
            2026-12-05, ON_TIME
                      , NONE
            """)
    void aDayStandsToToday(@Nullable LocalDate day, TaskDue expected) {
        assertThat(task(day, null).due(FRIDAY)).isEqualTo(expected);
    }

    @Test
    void task_doneTwice_isDoneOnce() {
        var task = task(FRIDAY, null);
        task.finish(ANA, NOON);

        task.finish(SAM, NOON.plusSeconds(60));

        assertThat(task.doneBy()).isEqualTo(ANA);
        assertThat(task.doneAt()).isEqualTo(NOON);
    }

    @Test
    void task_reopened_isOpen() {
        var task = task(FRIDAY, null);
        task.finish(ANA, NOON);

        task.reopen();

        assertThat(task.isDone()).isFalse();
        assertThat(task.doneBy()).isNull();
    }

    @Test
    void aCheckInComesAgainCountedFromItsDay() {
        var checkIn = task(FRIDAY, 63);
        checkIn.finish(ANA, NOON.plus(Duration.ofDays(5)));

        var next = checkIn.followUp(ANA, NOON, ZoneOffset.UTC).orElseThrow();

        assertThat(next.asWanted())
                .isEqualTo(new TaskContent("Ask for the data", "", SAM, LocalDate.of(2027, 1, 22), 63));
        assertThat(next.origin()).isEqualTo(new TaskOrigin(TaskSource.CHECK_IN, checkIn.id()));
        assertThat(next.isDone()).isFalse();
    }

    @Test
    void checkIn_doneMonthsLate_comesAgainSoLongAfterItWasDone() {
        var checkIn = task(FRIDAY, 30);
        checkIn.finish(ANA, NOON.plus(Duration.ofDays(100)));

        var next = checkIn.followUp(ANA, NOON, ZoneOffset.UTC).orElseThrow();

        assertThat(next.asWanted().dueOn())
                .isEqualTo(LocalDate.ofInstant(NOON, ZoneOffset.UTC).plusDays(130));
    }

    @Test
    void aCheckInComesAgainOnceHoweverOftenItIsDone() {
        var checkIn = task(FRIDAY, 63);
        checkIn.finish(ANA, NOON);
        checkIn.followUp(ANA, NOON, ZoneOffset.UTC);

        checkIn.reopen();
        checkIn.finish(ANA, NOON);

        assertThat(checkIn.followUp(ANA, NOON, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void task_openOrNotRepeating_hasNoNext() {
        var done = task(FRIDAY, null);
        done.finish(ANA, NOON);

        assertThat(done.followUp(ANA, NOON, ZoneOffset.UTC)).isEmpty();
        assertThat(task(FRIDAY, 63).followUp(ANA, NOON, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void checkIn_doneLateInTheEvening_isCountedFromThatDay() {
        var evening = Instant.parse("2026-11-21T03:00:00Z");
        var checkIn = task(LocalDate.of(2026, 9, 18), 63);
        checkIn.finish(ANA, evening);

        var next =
                checkIn.followUp(ANA, evening, ZoneId.of("America/Los_Angeles")).orElseThrow();

        assertThat(next.asWanted().dueOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void repeatingTask_withoutADay_isRefused() {
        assertThatThrownBy(() -> task(null, 63)).isInstanceOf(Invalid.class).hasMessageContaining("a day");
        assertThatThrownBy(() -> task(FRIDAY, 0)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, task.title", "201, 0, task.title", "1, 2001, task.details"})
    void aTaskSaysNeitherTooLittleNorTooMuch(int title, int details, String code) {
        var content = new TaskContent("x".repeat(title) + " ", "x".repeat(details), null, null, null);

        assertThatThrownBy(() -> new Task(UUID.randomUUID(), content, TaskOrigin.MANUAL, ANA, NOON))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    @Test
    void removedTask_canBeRestored_forThirtyDays() {
        var task = task(FRIDAY, null);
        task.remove(NOON);
        assertThatThrownBy(() -> task.restore(NOON.plus(Duration.ofDays(31)))).isInstanceOf(NotFound.class);

        task.restore(NOON.plus(Duration.ofDays(30)));

        assertThat(task.isRemoved()).isFalse();
    }

    static Task task(@Nullable LocalDate dueOn, @Nullable Integer repeatDays) {
        var content = new TaskContent(" Ask for the data ", "", SAM, dueOn, repeatDays);
        return new Task(UUID.randomUUID(), content, TaskOrigin.MANUAL, ANA, NOON);
    }
}
