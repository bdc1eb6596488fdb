package org.throughline.web.search;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.throughline.core.caselist.CaseListService;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.search.SimilarDocument;
import org.throughline.docs.search.SimilarDocumentService;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.Ids;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

/** The documents that are like one, the most alike first. */
@Route("staff/documents/:id/alike")
@RolesAllowed({"advocate", "supervisor"})
class SimilarDocumentsView extends Page implements BeforeEnterObserver {

    private final transient SimilarDocumentService similar;
    private final transient DocumentService documents;
    private final transient CaseListService cases;

    @Inject
    SimilarDocumentsView(SimilarDocumentService similar, DocumentService documents, CaseListService cases) {
        this.similar = similar;
        this.documents = documents;
        this.cases = cases;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var document = documents.get(Ids.of(event.getRouteParameters()));
        var title = words("search.alike", document.fileName());
        titled(title);
        var card = new Section(found(similar.to(document.id())));
        card.addClassName("card");
        card.getElement().setAttribute("aria-label", title);
        show(head(document, title), card);
    }

    private Component head(Document document, String title) {
        var crumb = new Nav(
                new LinkTo(StaffPlace.SEARCH, words("search.title")),
                Icon.CHEVRON.icon(),
                new LinkTo(DocumentAddress.of(document.id()), document.fileName()));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var heading = new H1(title);
        heading.addClassName("file-name");
        var why = new Paragraph(words("search.alike-why"));
        why.addClassName("muted");
        return new Div(crumb, heading, why);
    }

    private Component found(List<SimilarDocument> found) {
        if (found.isEmpty()) {
            return new EmptyState(words("search.alike-none"), words("search.alike-none-why"));
        }
        var children = cases.childrenIn(
                found.stream().map(one -> one.document().caseId()).collect(toSet()));
        var list = new UnorderedList();
        found.forEach(
                one -> list.add(item(one, children.getOrDefault(one.document().caseId(), ""))));
        return list;
    }

    private ListItem item(SimilarDocument one, String child) {
        var document = one.document();
        var address = DocumentAddress.of(document.id()).page(one.page());
        var title = new H2(new LinkTo(address, document.fileName()).styled("file-name"));
        var type = document.type();
        var about = new Paragraph(
                new LinkTo(CaseAddress.of(document.caseId()), child),
                new Span(type == null ? "" : ", " + words("document.type." + type)));
        about.addClassNames("s", "muted");
        var words = new Div(title, about, new Paragraph(words("search.alike-page", one.page())));
        words.addClassName("grow");
        var item = new ListItem(words);
        item.addClassName("hit");
        return item;
    }
}
