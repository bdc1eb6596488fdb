package org.throughline.web.pagenote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.pagenote.PageNoteView;

/** Notes on pages, as programs see them. */
public record PageNotesJson(List<NoteJson> items) {

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

        static NoteJson of(PageNoteView view) {
            var note = view.note();
            return new NoteJson(
                    note.id(),
                    note.documentId(),
                    view.fileName(),
                    note.page(),
                    note.text(),
                    note.isForMeeting(),
                    view.author(),
                    note.writtenAt());
        }
    }

    static PageNotesJson of(List<PageNoteView> notes) {
        return new PageNotesJson(notes.stream().map(NoteJson::of).toList());
    }
}
