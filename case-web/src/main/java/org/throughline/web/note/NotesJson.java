package org.throughline.web.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.note.Noted;

/** Notes on pages, as programs see them. */
public record NotesJson(List<NoteJson> items) {

    /** @param page the first is 1 */
    public record NoteJson(
            UUID id,
            UUID documentId,
            String fileName,
            int page,
            String text,
            boolean forMeeting,
            String author,
            Instant writtenAt) {

        static NoteJson of(Noted noted) {
            var note = noted.note();
            return new NoteJson(
                    note.id(),
                    note.documentId(),
                    noted.fileName(),
                    note.page(),
                    note.text(),
                    note.isForMeeting(),
                    noted.author(),
                    note.writtenAt());
        }
    }

    static NotesJson of(List<Noted> notes) {
        return new NotesJson(notes.stream().map(NoteJson::of).toList());
    }
}
