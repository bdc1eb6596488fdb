package org.throughline.web.contactnote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNote;
import org.throughline.core.contactnote.ContactNoteView;
import org.throughline.core.contactnote.Direction;
import org.throughline.core.contactnote.NoteContent;
import org.throughline.core.timesheet.Activity;
import org.throughline.core.timesheet.TimeEntry;

/** A contact note, as programs see it; {@code at} is the time by the clock on the wall, such as 14:02. */
public record ContactNoteJson(
        UUID id,
        UUID caseId,
        ContactKind kind,
        LocalDate on,
        @Nullable String at,
        @Nullable Integer minutes,
        String withWhom,
        @Nullable Direction direction,
        String text,
        @Nullable Activity activity,
        UUID authorId,
        String author,
        Instant writtenAt,
        @Nullable Instant changedAt,
        int version) {

    /** All of it can be changed. */
    public record ContactNoteForm(
            @NotNull ContactKind kind,
            @NotNull LocalDate on,

            @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "must be a time such as 14:02") @Nullable
            String at,

            @Min(0) @Max(TimeEntry.DAY) @Nullable Integer minutes,
            @Size(max = ContactNote.LONGEST_WITH) @Nullable String withWhom,
            @Nullable Direction direction,
            @NotBlank @Size(max = ContactNote.LONGEST) String text,
            @Nullable Activity activity) {

        NoteContent content() {
            return new NoteContent(
                    kind,
                    on,
                    at == null ? null : LocalTime.parse(at),
                    minutes,
                    withWhom == null ? "" : withWhom,
                    direction,
                    text,
                    activity);
        }

        static ContactNoteForm of(ContactNoteView written) {
            var content = written.content();
            return new ContactNoteForm(
                    content.kind(),
                    written.note().on(),
                    wire(content.at()),
                    content.minutes(),
                    content.withWhom(),
                    content.direction(),
                    content.text(),
                    content.activity());
        }
    }

    static ContactNoteJson of(ContactNoteView written) {
        var note = written.note();
        var content = written.content();
        return new ContactNoteJson(
                note.id(),
                note.caseId(),
                note.kind(),
                note.on(),
                wire(content.at()),
                content.minutes(),
                content.withWhom(),
                content.direction(),
                content.text(),
                content.activity(),
                note.authorId(),
                written.author(),
                note.writtenAt(),
                note.changedAt(),
                note.version());
    }

    private static @Nullable String wire(@Nullable LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
