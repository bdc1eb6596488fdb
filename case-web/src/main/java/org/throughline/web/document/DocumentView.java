package org.throughline.web.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Objects;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.web.frame.Ids;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.part.Empty;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;

/** Reading one page of a document. */
@Route(value = "staff/documents/:id", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class DocumentView extends Page implements BeforeEnterObserver {

    private final transient DocumentService documents;
    private final transient CaseFileService cases;

    @Inject
    DocumentView(DocumentService documents, CaseFileService cases) {
        this.documents = documents;
        this.cases = cases;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var document = documents.get(Ids.of(event.getRouteParameters()));
        var caseView = cases.get(document.caseId());
        var asked = event.getLocation().getQueryParameters();
        var searched = asked.getSingleParameter("q").orElse("");
        titled(document.fileName());
        var columns = new Div(
                document.status() == DocumentStatus.READY && pages(document) > 0
                        ? page(document, pageOf(asked, pages(document)), searched)
                        : unread(document),
                new DocumentSide(documents, document));
        columns.addClassNames("cols", "c-21");
        show(head(document, caseView), columns);
    }

    private static int pages(Document document) {
        return Objects.requireNonNullElse(document.pageCount(), 0);
    }

    private static int pageOf(QueryParameters asked, int last) {
        var number = asked.getSingleParameter("page")
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        return Math.min(number, last);
    }

    private Component head(Document document, CaseView caseView) {
        var crumb = new Nav(
                new LinkTo("staff/cases", words("place.cases")),
                Glyph.CHEVRON.icon(),
                new LinkTo("staff/cases/" + caseView.id(), caseView.student().fullName()),
                Glyph.CHEVRON.icon(),
                new LinkTo("staff/cases/" + caseView.id() + "/documents", words("document.title")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var title = new H1(document.fileName());
        title.addClassName("file-name");
        var alike = new LinkTo("staff/documents/" + document.id() + "/alike", words("search.more-like")).styled("btn");
        var ways = new Div(alike, new Download(documents, document));
        ways.addClassNames("row", "wrap");
        var head = new Div(new Div(crumb, title), ways);
        head.addClassNames("row", "between", "wrap", "page-head");
        return head;
    }

    private Component page(Document document, int number, String searched) {
        var last = pages(document);
        var turn = new Nav();
        turn.addClassNames("row", "turn");
        turn.getElement().setAttribute("aria-label", words("document.pages-nav"));
        if (number > 1) {
            turn.add(turn(document, number - 1, searched, "document.previous"));
        }
        if (number < last) {
            turn.add(turn(document, number + 1, searched, "document.next"));
        }
        var header = new Div(new H2(words("document.page-of", number, last)), turn);
        header.addClassName("page-header");
        var read = documents.page(document.id(), number);
        var body = read.text().isBlank()
                ? new Div(
                        new Paragraph(words(read.isUnreadable() ? "document.page-unreadable" : "document.page-empty")))
                : new MarkedText(read.text(), searched);
        body.addClassName("b");
        if (document.language() != null) {
            body.getElement().setAttribute("lang", document.language());
        }
        var article = new Article(header);
        if (read.confidence() != null && !read.text().isBlank()) {
            var scanned = new Paragraph(words("document.page-scanned", read.confidence()));
            scanned.addClassNames("s", "muted", "b");
            article.add(scanned);
        }
        article.add(body);
        article.addClassName("card");
        return article;
    }

    private Component turn(Document document, int number, String searched, String key) {
        var address = "staff/documents/" + document.id() + "?"
                + QueryParameters.of("page", String.valueOf(number))
                        .merging("q", searched)
                        .getQueryString();
        return new LinkTo(address, words(key)).styled("btn");
    }

    private Component unread(Document document) {
        var state = new DocumentBadge(document.status(), words("document.status." + document.status()));
        var card = new Div(new Empty(
                words("document.no-text"),
                document.reason() == null ? words("document.no-text-yet") : FileFacts.reason(this, document),
                state));
        card.addClassName("card");
        return card;
    }
}
