package org.throughline.core.contactnote;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.throughline.core.timesheet.Activity;

/**
 * A note as somebody types it.
 *
 * @param on null only as long as it is being typed
 * @param at by the clock on the wall
 * @param activity what its minutes count as; null: as they do, or as follows from the kind
 */
public record NoteContent(
        ContactKind kind,
        @Nullable LocalDate on,
        @Nullable LocalTime at,
        @Nullable Integer minutes,
        String withWhom,
        @Nullable Direction direction,
        String text,
        @Nullable Activity activity) {}
