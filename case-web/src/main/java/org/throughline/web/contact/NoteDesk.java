package org.throughline.web.contact;

import jakarta.inject.Inject;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.contact.ContactNoteService;
import org.throughline.core.contact.NoteDraftService;

/** What it takes to write a contact note. */
public class NoteDesk {

    private final ContactNoteService notes;
    private final NoteDraftService drafts;
    private final UUID writer;

    @Inject
    NoteDesk(ContactNoteService notes, NoteDraftService drafts, CurrentUser currentUser) {
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
