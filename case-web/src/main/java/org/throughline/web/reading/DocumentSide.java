package org.throughline.web.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.recognition.DocumentDate;
import org.throughline.docs.recognition.DocumentDateService;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.document.DocumentBadge;
import org.throughline.web.document.FileFacts;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Tone;

/** Beside a document: whether it may be in the wrong case, what it is, and the dates that stand in it. */
class DocumentSide extends Aside {

    private final SuggestionPanel questions;

    DocumentSide(
            DocumentService documents, DocumentDateService keyDates, SuggestionService suggestions, Document document) {
        addClassName("stack-l");
        var others = documents.inCase(document.caseId());
        questions = new SuggestionPanel(suggestions, document, others);
        add(questions);
        getElement().setAttribute("aria-label", getTranslation("document.facts"));
        add(versions(document, others));
        var status =
                new Span(new DocumentBadge(document.status(), getTranslation("document.status." + document.status())));
        add(new Panel(getTranslation("document.facts"), status).with(facts(documents, document), note(document)));
        var dates = keyDates.ofDocuments(List.of(document)).getOrDefault(document.id(), List.of());
        if (!dates.isEmpty()) {
            add(new Panel(getTranslation("document.dates")).with(dates(document, dates)));
        }
    }

    /** What the paper says stands before what is known of its file. */
    void tell(Component... panels) {
        var next = indexOf(questions) + 1;
        for (var panel : panels) {
            addComponentAtIndex(next++, panel);
        }
    }

    /** The paper as it was, and as it is now. */
    private Component versions(Document document, List<Document> others) {
        var versions = new Div();
        versions.addClassName("stack-s");
        for (var other : others) {
            if (other.id().equals(document.replaces())) {
                versions.add(version("document.version-of", other));
            } else if (document.id().equals(other.replaces())) {
                versions.add(version("document.version-by", other));
            }
        }
        versions.setVisible(versions.getComponentCount() > 0);
        return versions;
    }

    private Component version(String key, Document other) {
        var words = new LinkTo(DocumentAddress.of(other.id()), getTranslation(key, other.fileName()));
        return new Callout(Tone.CHECK, Icon.DOCUMENT, words);
    }

    private Component facts(DocumentService documents, Document document) {
        var list = list();
        pair(list, "document.kind", new TypeChoice(documents, document));
        pair(
                list,
                "document.length",
                document.reading().pageCount() == null ? unknown() : new Span(FileFacts.pages(this, document)));
        var language = document.reading().language();
        pair(
                list,
                "document.language",
                language == null
                        ? unknown()
                        : new Span(Locale.forLanguageTag(language).getDisplayLanguage(getLocale())));
        pair(list, "document.size", new Span(FileFacts.size(document, getLocale())));
        var fingerprint = new Span(document.file().sha256());
        fingerprint.addClassNames("s", "file-name");
        pair(list, "document.sha256", fingerprint);
        var day = DateWords.of(document.upload().at(), TenantZone.current(), getLocale());
        pair(list, "document.received", new Span(day));
        var audience = document.isShared() ? "document.shared" : "document.only-staff";
        pair(list, "document.audience", new Span(getTranslation(audience)));
        return list;
    }

    private Component note(Document document) {
        var note = new Paragraph(FileFacts.reason(this, document));
        note.addClassNames("s", "muted");
        return note;
    }

    /** Each date leads to the page it stands on, where its words are marked. */
    private Component dates(Document document, List<DocumentDate> dates) {
        var list = list();
        dates.forEach(date -> {
            var day = new LinkTo(
                    DocumentAddress.of(document.id()).quoting(date.page(), date.quote()),
                    DateWords.of(date.date(), getLocale()));
            day.getElement().setAttribute("title", getTranslation("document.date-from", date.quote(), date.page()));
            pair(list, "document.date." + date.kind().wire(), day);
        });
        return list;
    }

    private static DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("kv");
        return list;
    }

    private Component unknown() {
        return new Span(getTranslation("case.not-known"));
    }

    private void pair(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
