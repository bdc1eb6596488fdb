package org.throughline.docs.pagenote;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.retention.Retention;

/** Notes on pages, such as a question for the meeting. No family sees them. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class PageNoteService {

    @Inject
    PageNotes notes;

    @Inject
    DocumentAccess documents;

    @Inject
    CaseAccess cases;

    @Inject
    Retention retention;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** From the first page to the last. */
    public List<PageNoteView> onDocument(UUID documentId) {
        var document = documents.require(documentId);
        audit.record(READ, "page_note", documentId, document.caseId());
        return notes.onDocument(documentId);
    }

    /** What is to be asked at the meeting, from all documents of a case. */
    public List<PageNoteView> forMeeting(UUID caseId) {
        cases.require(caseId);
        audit.read("page_note", caseId);
        return notes.forMeeting(caseId);
    }

    /**
     * @param page the first is 1
     * @throws Invalid if there is no such page, or nothing or too much is said
     */
    public PageNote write(UUID documentId, int page, String text, boolean forMeeting) {
        var document = documents.require(documentId);
        var note = new PageNote(document, page, text, forMeeting, currentUser.id(), clock.instant());
        notes.add(note);
        record(note);
        return note;
    }

    /** It can be brought back as long as a document can. */
    public PageNote remove(UUID id) {
        var note = require(id);
        note.remove(clock.instant());
        record(note);
        return note;
    }

    public PageNote restore(UUID id) {
        var note = require(id);
        note.restore(retention.undoSince());
        record(note);
        return note;
    }

    /** @throws NotFound if there is none, or it is on a document that is not there for the caller */
    private PageNote require(UUID id) {
        var note = notes.lock(id);
        documents.require(note.documentId());
        return note;
    }

    private void record(PageNote note) {
        audit.record(CHANGED, "page_note", note.id(), note.caseId());
    }
}
