package org.throughline.core.contactnote;

import org.jspecify.annotations.Nullable;
import org.throughline.core.timesheet.Activity;

/**
 * A note with what one needs to read it.
 *
 * @param activity what its minutes count as; null if it has none
 */
public record ContactNoteView(
        ContactNote note, String author, @Nullable Activity activity) {

    /** As it can be edited. */
    public NoteContent content() {
        var content = note.content();
        return new NoteContent(
                content.kind(),
                content.on(),
                content.at(),
                content.minutes(),
                content.withWhom(),
                content.direction(),
                content.text(),
                activity);
    }
}
