package org.throughline.web.note;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.throughline.docs.note.Noted;
import org.throughline.web.language.Days;
import org.throughline.web.part.LinkTo;

/** Notes, each with the page it leads to. */
class NoteList extends UnorderedList {

    /** What can be done with a note, or nothing. */
    interface Action {
        List<Component> on(Noted noted);
    }

    NoteList(List<Noted> all, String pageKey, Action action) {
        addClassName("notes");
        all.forEach(noted -> add(row(noted, pageKey, action)));
    }

    private ListItem row(Noted noted, String pageKey, Action action) {
        var note = noted.note();
        var text = new Paragraph(note.text());
        text.addClassName("pre");
        var page = new LinkTo(
                "staff/documents/" + note.documentId() + "?page=" + note.page(),
                getTranslation(pageKey, note.page(), noted.fileName()));
        var who = new Paragraph(getTranslation(
                "note.by", noted.author(), Days.of(note.writtenAt(), ZoneId.systemDefault(), getLocale())));
        who.addClassNames("s", "muted");
        var row = new ListItem(text, page, who);
        row.add(action.on(noted));
        return row;
    }
}
