package org.throughline.web.contact;

import java.time.Clock;
import org.throughline.core.contact.ContactsFake;
import org.throughline.web.frame.CaseListFake;
import org.throughline.web.frame.PeopleFake;

/** A desk to write contact notes at. */
public final class DeskFake {

    private DeskFake() {}

    static NoteDesk of(ContactsFake contacts, PeopleFake people) {
        return new NoteDesk(contacts, contacts.draftService(), people.currentUser());
    }

    /** The button of the frame. */
    public static QuickNote quickNote(PeopleFake people, CaseListFake cases) {
        var clock = Clock.systemUTC();
        return new QuickNote(of(new ContactsFake(clock), people), cases, clock);
    }
}
