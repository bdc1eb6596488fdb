package org.throughline.web.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.web.document.DocumentBadge;
import org.throughline.web.document.Download;
import org.throughline.web.document.FileFacts;
import org.throughline.web.language.Days;

/** The papers of a child in the words of a family. */
class PaperList extends UnorderedList {

    private final transient DocumentService documents;

    PaperList(DocumentService documents, List<Document> all) {
        this.documents = documents;
        addClassNames("papers", "p-papers");
        all.forEach(document -> add(row(document)));
    }

    private ListItem row(Document document) {
        var name = new Span(document.fileName());
        name.addClassNames("strong", "file-name");
        var day = new Paragraph(
                getTranslation("portal.added", Days.of(document.uploadedAt(), ZoneId.systemDefault(), getLocale())));
        day.addClassNames("s", "muted");
        var state = new Paragraph(
                new DocumentBadge(document.status(), getTranslation("portal.paper." + document.status())));
        var text = new Div(name, day, state);
        text.addClassName("grow");
        var reason = FileFacts.reason(this, document);
        if (!reason.isEmpty()) {
            text.add(new Paragraph(reason));
        }
        text.add(new Download(documents, document));
        var row = new ListItem(text);
        row.addClassName("paper");
        return row;
    }
}
