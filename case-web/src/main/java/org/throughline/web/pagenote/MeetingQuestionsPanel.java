package org.throughline.web.pagenote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.pagenote.PageNoteService;
import org.throughline.web.ui.Panel;

/** What is to be asked at the meeting, from all papers of a case. */
public final class MeetingQuestionsPanel extends Div {

    public MeetingQuestionsPanel(PageNoteService notes, UUID caseId) {
        var all = notes.forMeeting(caseId);
        var none = new Paragraph(getTranslation("pagenote.nothing-to-ask"));
        none.addClassName("muted");
        add(new Panel(getTranslation("pagenote.to-ask"))
                .with(all.isEmpty() ? none : new PageNoteList(all, "pagenote.page-of", view -> List.of())));
    }
}
