package org.throughline.web.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.Incoming;
import org.throughline.web.document.DocumentBadge;
import org.throughline.web.document.FileFacts;
import org.throughline.web.language.Days;
import org.throughline.web.part.LinkTo;

/** The papers that came in: one sentence and one thing to do for each. */
class IncomingList extends UnorderedList {

    IncomingList(List<Incoming> all) {
        addClassName("papers");
        all.forEach(one -> add(row(one.document(), one.child())));
    }

    private ListItem row(Document document, String child) {
        var state =
                new Div(new DocumentBadge(document.status(), getTranslation("document.status." + document.status())));
        state.addClassName("state");
        var name = new Span(document.fileName());
        name.addClassNames("strong", "file-name");
        var where = new Paragraph(new LinkTo("staff/cases/" + document.caseId(), child));
        where.addClassName("s");
        var why = FileFacts.reason(this, document);
        var text = new Div(new Paragraph(name, new Span(why.isEmpty() ? "" : ". " + why)), where);
        text.addClassName("grow");
        var day = new Span(Days.of(document.uploadedAt(), ZoneId.systemDefault(), getLocale()));
        day.addClassNames("nowrap", "s");
        var row = new ListItem(state, text, day, open(document));
        row.addClassName("paper");
        return row;
    }

    private Component open(Document document) {
        var readable = document.status() == DocumentStatus.READY;
        var path = readable ? "staff/documents/" + document.id() : "staff/cases/" + document.caseId() + "/documents";
        var word = getTranslation(readable ? "home.read" : "home.look");
        var open = new LinkTo(path, word).styled("btn");
        open.getElement().setAttribute("aria-label", word + ": " + document.fileName());
        return open;
    }
}
