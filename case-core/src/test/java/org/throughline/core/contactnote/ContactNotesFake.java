package org.throughline.core.contactnote;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contact notes and drafts of one person as the screens meet them; drafts outlive the forms. */
public final class ContactNotesFake extends ContactNoteService {

    private final Clock now;
    private final List<ContactNote> written = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    public ContactNotesFake(Clock now) {
        this.now = now;
    }

    public List<NoteContent> written() {
        return written.stream().map(ContactNote::content).toList();
    }

    /** Where the notes went. */
    public List<UUID> caseIds() {
        return written.stream().map(ContactNote::caseId).toList();
    }

    public List<NoteContent> drafts() {
        return kept.stream().map(NoteDraft::content).toList();
    }

    @Override
    public ContactNote write(UUID caseId, NoteContent content, @Nullable UUID draftId) {
        var note = new ContactNote(caseId, content, UUID.randomUUID(), now);
        written.add(note);
        kept.removeIf(draft -> draft.id().equals(draftId));
        return note;
    }

    @Override
    public ContactNoteView change(UUID id, NoteContent content, int version) {
        var note =
                written.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        note.change(content, now);
        return new ContactNoteView(note, "Ana Delgado", null);
    }

    @Override
    public NotesPage inCase(UUID caseId, @Nullable ContactKind kind, int from, int count) {
        var notes = written.stream()
                .filter(note -> kind == null || note.kind() == kind)
                .map(note -> new ContactNoteView(note, "Ana Delgado", null))
                .toList();
        return new NotesPage(notes, notes.size());
    }

    public NoteDraftService draftService() {
        return new Drafts();
    }

    private static final class Kept extends NoteDraft {

        private final UUID id = UUID.randomUUID();
        private final @Nullable UUID caseId;

        Kept(@Nullable UUID caseId) {
            this.caseId = caseId;
        }

        @Override
        public UUID id() {
            return id;
        }
    }

    private final class Drafts extends NoteDraftService {

        @Override
        public Optional<NoteDraft> find(@Nullable UUID caseId) {
            return kept.stream()
                    .filter(draft -> Objects.equals(draft.caseId, caseId))
                    .map(NoteDraft.class::cast)
                    .findFirst();
        }

        @Override
        public NoteDraft keep(@Nullable UUID caseId, @Nullable UUID chosenCaseId, NoteContent content) {
            var draft = find(caseId).orElseGet(() -> {
                var made = new Kept(caseId);
                kept.add(made);
                return made;
            });
            draft.keep(chosenCaseId, content, now.instant());
            return draft;
        }

        @Override
        public void forget(UUID id) {
            kept.removeIf(draft -> draft.id().equals(id));
        }
    }
}
