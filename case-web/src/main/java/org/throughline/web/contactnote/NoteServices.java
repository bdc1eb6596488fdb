package org.throughline.web.contactnote;

import jakarta.inject.Inject;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.contactnote.ContactNoteService;
import org.throughline.core.contactnote.NoteDraftService;

/** What it takes to write a contact note. */
public class NoteServices {

    private final ContactNoteService notes;
    private final NoteDraftService drafts;
    private final UUID writer;

    @Inject
    NoteServices(ContactNoteService notes, NoteDraftService drafts, CurrentUser currentUser) {
        this.notes = notes;
        this.drafts = drafts;
        this.writer = currentUser.id();
    }

    ContactNoteService notes() {
        return notes;
    }

    NoteDraftService drafts() {
        return drafts;
    }

    /** For whom the browser keeps what is typed. */
    UUID writer() {
        return writer;
    }
}
