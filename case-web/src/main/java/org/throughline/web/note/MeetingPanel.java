package org.throughline.web.note;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.note.PageNoteService;
import org.throughline.web.part.Panel;

/** What is to be asked at the meeting, from all papers of a case. */
public final class MeetingPanel extends Div {

    public MeetingPanel(PageNoteService notes, UUID caseId) {
        var all = notes.forMeeting(caseId);
        var none = new Paragraph(getTranslation("note.nothing-to-ask"));
        none.addClassName("muted");
        add(new Panel(getTranslation("note.to-ask"))
                .with(all.isEmpty() ? none : new NoteList(all, "note.page-of", noted -> List.of())));
    }
}
