package org.throughline.web.pagenote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.docs.pagenote.PageNoteView;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.LinkTo;

/** Notes, each with the page it leads to. */
class PageNoteList extends UnorderedList {

    /** What can be done with a note, or nothing. */
    interface Action {
        List<Component> on(PageNoteView view);
    }

    PageNoteList(List<PageNoteView> all, String pageKey, Action action) {
        addClassName("notes");
        all.forEach(view -> add(row(view, pageKey, action)));
    }

    private ListItem row(PageNoteView view, String pageKey, Action action) {
        var note = view.note();
        var text = new Paragraph(note.text());
        text.addClassName("pre");
        var page = new LinkTo(
                DocumentAddress.of(note.documentId()).page(note.page()),
                getTranslation(pageKey, note.page(), view.fileName()));
        var who = new Paragraph(getTranslation(
                "pagenote.by", view.author(), DateWords.of(note.writtenAt(), TenantZone.current(), getLocale())));
        who.addClassNames("s", "muted");
        var row = new ListItem(text, page, who);
        row.add(action.on(view));
        return row;
    }
}
