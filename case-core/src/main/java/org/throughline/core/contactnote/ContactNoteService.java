package org.throughline.core.contactnote;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;
import org.throughline.core.timesheet.NoteTime;

/** Contact notes are for staff: they are internal. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class ContactNoteService {

    @Inject
    ContactNotes notes;

    @Inject
    NoteDrafts drafts;

    @Inject
    NoteTime time;

    @Inject
    CaseAccess cases;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Its minutes become time of the caller, and the draft it was typed as is gone with it.
     *
     * @param draftId null: there is none
     * @throws Invalid if it says too little or too much, or its day has not come
     */
    public ContactNote write(UUID caseId, NoteContent content, @Nullable UUID draftId) {
        cases.require(caseId);
        var note = new ContactNote(caseId, content, currentUser.id(), clock);
        notes.add(note);
        keepTime(note, content);
        if (draftId != null) {
            drafts.forget(draftId, currentUser.id());
        }
        audit.record(CHANGED, "contact_note", note.id(), caseId);
        return note;
    }

    public ContactNoteView get(UUID id) {
        var written = require(id);
        audit.record(READ, "contact_note", id, written.note().caseId());
        return written;
    }

    /**
     * Its time changes with it.
     *
     * @throws Stale if the note is no longer at this version
     * @throws Invalid if it says too little or too much, or its day has not come
     */
    public ContactNoteView change(UUID id, NoteContent content, int version) {
        var note = require(id).note();
        if (note.version() != version) {
            throw new Stale("contact.stale");
        }
        note.change(content, clock);
        keepTime(note, content);
        audit.record(CHANGED, "contact_note", id, note.caseId());
        notes.write();
        return require(id);
    }

    /** The latest first. */
    public NotesPage inCase(UUID caseId, @Nullable ContactKind kind, int from, int count) {
        cases.require(caseId);
        audit.record(READ, "contact_notes", caseId, caseId);
        return notes.inCase(caseId, kind, from, count);
    }

    private void keepTime(ContactNote note, NoteContent content) {
        time.keep(
                new NoteTime.Whose(note.id(), note.caseId(), note.authorId()),
                note.on(),
                content.minutes(),
                content.activity(),
                note.kind().activity());
    }

    /** @throws NotFound if there is none, or its case is not there for the caller */
    private ContactNoteView require(UUID id) {
        var written = notes.find(id).orElseThrow(NotFound::new);
        cases.require(written.note().caseId());
        return written;
    }
}
