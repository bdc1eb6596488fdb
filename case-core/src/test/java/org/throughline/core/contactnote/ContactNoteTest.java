package org.throughline.core.contactnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.problem.Invalid;

class ContactNoteTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-22, 5   , 10   , contact.not-yet
                      , 5   , 10   , contact.no-day
            2026-11-20, -1  , 10   , contact.minutes
            2026-11-20, 1441, 10   , contact.minutes
            2026-11-20, 5   , 0    , contact.text
            2026-11-20, 5   , 20001, contact.text
            """)
    void contactNote_withImpossibleContent_isRefused(@Nullable LocalDate on, int minutes, int length, String code) {
        assertThatThrownBy(() -> note(content(on, minutes, "x".repeat(length))))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    @Test
    void tomorrowHereMayBeTodayThere() {
        assertThat(note(content(FRIDAY.plusDays(1), 1440, "Hello")).on()).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void aChangeIsKeptWithItsMoment() {
        var note = note(content(FRIDAY, 5, "Homework ends in tears."));
        assertThat(note.changedAt()).isNull();

        note.change(content(FRIDAY, 18, " She wants typing to be tried. "), Clock.offset(NOON, Duration.ofMinutes(1)));

        assertThat(note.content().text()).isEqualTo("She wants typing to be tried.");
        assertThat(note.content().minutes()).isEqualTo(18);
        assertThat(note.changedAt()).isEqualTo(NOON.instant().plusSeconds(60));
    }

    static ContactNote note(NoteContent content) {
        return new ContactNote(UUID.randomUUID(), content, UUID.randomUUID(), NOON);
    }

    static NoteContent content(@Nullable LocalDate on, int minutes, String text) {
        return new NoteContent(ContactKind.CALL, on, null, minutes, "Ms. Cruz", Direction.IN, text, null);
    }
}
