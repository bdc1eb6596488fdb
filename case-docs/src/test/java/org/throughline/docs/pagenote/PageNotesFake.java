package org.throughline.docs.pagenote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.document.Document;

/** Notes as the screens meet them. */
public final class PageNotesFake extends PageNoteService {

    private final Document document;
    private final List<PageNote> written = new ArrayList<>();
    private final List<PageNote> removed = new ArrayList<>();

    public PageNotesFake(Document document) {
        this.document = document;
    }

    public List<PageNote> written() {
        return written;
    }

    @Override
    public List<PageNoteView> onDocument(UUID documentId) {
        return written.stream()
                .map(note -> new PageNoteView(note, document.fileName(), "Ana Delgado"))
                .toList();
    }

    @Override
    public PageNote write(UUID documentId, int page, String text, boolean forMeeting) {
        var note = new PageNote(
                document, page, text, forMeeting, UUID.randomUUID(), Instant.parse("2026-11-20T12:00:00Z"));
        written.add(note);
        return note;
    }

    @Override
    public PageNote remove(UUID id) {
        var note =
                written.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        written.remove(note);
        removed.add(note);
        return note;
    }

    @Override
    public PageNote restore(UUID id) {
        var note =
                removed.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        removed.remove(note);
        written.add(note);
        return note;
    }
}
