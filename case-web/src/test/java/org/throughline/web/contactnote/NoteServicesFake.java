package org.throughline.web.contactnote;

import java.time.Clock;
import org.throughline.core.contactnote.ContactNotesFake;
import org.throughline.web.layout.CaseListFake;
import org.throughline.web.layout.PeopleFake;

/** A desk to write contact notes at. */
public final class NoteServicesFake {

    private NoteServicesFake() {}

    static NoteServices of(ContactNotesFake notes, PeopleFake people) {
        return new NoteServices(notes, notes.draftService(), people.currentUser());
    }

    /** The button of the frame. */
    public static QuickNote quickNote(PeopleFake people, CaseListFake cases) {
        var clock = Clock.systemUTC();
        return new QuickNote(of(new ContactNotesFake(clock), people), cases, clock);
    }
}
