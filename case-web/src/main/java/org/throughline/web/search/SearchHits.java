package org.throughline.web.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.Incoming;
import org.throughline.docs.search.SearchHit;
import org.throughline.docs.search.SearchQuery.Order;
import org.throughline.docs.search.SearchResults;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.PageAddress;
import org.throughline.web.address.SearchAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.LinkTo;

/** The pages that say it: the words in their sentence, and the page to open. How many there are is said aloud. */
class SearchHits extends Section {

    static final int PAGE = 20;

    final Select<Order> order = new Select<>();

    private final H2 count = new H2();
    private final Div head;
    private final Div content = new Div();
    private SearchAddress address;

    SearchHits(SearchAddress address, Consumer<SearchAddress> go) {
        this.address = address;
        addClassName("card");
        getElement().setAttribute("aria-label", getTranslation("search.results"));
        count.getElement().setAttribute("tabindex", "-1");
        var status = new Div(count);
        status.getElement().setAttribute("role", "status");
        order.setAriaLabel(getTranslation("search.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(one -> getTranslation("search.order." + one));
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(this.address.inOrder(change.getValue()));
            }
        });
        head = new Div(status, order);
        head.addClassName("page-header");
        content.addClassName("hits");
        add(head, content);
    }

    /** @param lately what others sent, or what waits to be looked at: one may have come for it */
    void begin(List<Incoming> lately) {
        head.setVisible(false);
        content.removeAll();
        content.add(new EmptyState(getTranslation("search.begin"), getTranslation("search.begin-how")));
        if (!lately.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("papers");
            lately.forEach(one -> list.add(came(one)));
            content.add(new H2(getTranslation("search.lately")), list);
        }
    }

    private ListItem came(Incoming one) {
        var document = one.document();
        var name = document.status() == DocumentStatus.READY
                ? new LinkTo(DocumentAddress.of(document.id()), document.fileName())
                : new LinkTo(CaseAddress.of(document.caseId()).documents(), document.fileName());
        var day = DateWords.of(document.upload().at(), TenantZone.current(), getLocale());
        var about = new Span(getTranslation("search.came", one.child(), day));
        about.addClassNames("s", "muted");
        var text = new Div(name.styled("strong", "file-name"), about);
        text.addClassName("stack-s");
        var item = new ListItem(text);
        item.addClassName("paper");
        return item;
    }

    void show(SearchAddress now, SearchResults results, FacetWords words) {
        address = now;
        head.setVisible(true);
        count.setText(getTranslation("search.count", results.total(), documents(results)));
        order.setValue(now.order());
        order.setVisible(results.total() > 1);
        content.removeAll();
        if (results.hits().isEmpty()) {
            var why = now.isNarrowed() ? "search.none-narrowed" : "search.none-why";
            content.add(new EmptyState(getTranslation("search.none", now.text()), getTranslation(why)));
            readLater(results.beingRead());
            return;
        }
        var list = new UnorderedList();
        ofOneDocument(results.hits()).forEach(pages -> list.add(hit(pages, words)));
        if (results.partial()) {
            var some = new Paragraph(getTranslation("search.partial"));
            some.addClassName("b");
            content.add(some);
        }
        content.add(list, foot(results.total()));
        readLater(results.beingRead());
    }

    /** Its best page first; a document stands where its best page does. */
    private static Collection<List<SearchHit>> ofOneDocument(List<SearchHit> hits) {
        return hits.stream()
                .collect(Collectors.groupingBy(SearchHit::documentId, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void readLater(long beingRead) {
        if (beingRead > 0) {
            var later = new Paragraph(getTranslation("search.being-read", beingRead));
            later.addClassNames("b", "s", "muted");
            content.add(later);
        }
    }

    private static long documents(SearchResults results) {
        var facets = results.facets();
        return facets == null ? 0 : facets.documents();
    }

    /** Where somebody is after the button that was pressed has gone. */
    void focusOnCount() {
        count.getElement().callJsFunction("focus");
    }

    private PageAddress address(SearchHit hit) {
        return DocumentAddress.of(hit.documentId()).page(hit.page()).marking(address.text());
    }

    private ListItem hit(List<SearchHit> pages, FacetWords words) {
        var hit = pages.getFirst();
        var address = address(hit);
        var title = new H3(new LinkTo(address, hit.fileName()).styled("file-name"));
        var type = hit.type();
        var about = new Paragraph(
                new LinkTo(CaseAddress.of(hit.caseId()), words.child(hit.caseId())),
                new Span(type == null ? "" : ", " + getTranslation("document.type." + type)));
        about.addClassNames("s", "muted");
        var alike = new LinkTo(DocumentAddress.of(hit.documentId()).similar(), getTranslation("search.more-like"));
        alike.getElement().setAttribute("aria-label", getTranslation("search.more-like-file", hit.fileName()));
        alike.addClassName("s");
        var page = new Span(getTranslation("search.page", hit.page()) + " ");
        page.addClassName("strong");
        var snippet = new Paragraph(page, new Html("<span>" + hit.snippet() + "</span>"));
        var said = new Div(title, about, snippet);
        pages.stream().skip(1).forEach(other -> said.add(also(other)));
        said.add(new Paragraph(alike));
        said.addClassName("grow");
        var open = new LinkTo(address, getTranslation("search.open-page", hit.page())).styled("btn");
        open.getElement().setAttribute("aria-label", getTranslation("search.open-page-of", hit.page(), hit.fileName()));
        var item = new ListItem(said, open);
        item.addClassName("hit");
        return item;
    }

    private Component also(SearchHit other) {
        var page = new LinkTo(address(other), getTranslation("search.also-on", other.page()));
        var also = new Paragraph(page, new Html("<span>" + other.snippet() + "</span>"));
        also.addClassNames("s", "also");
        return also;
    }

    private Component foot(long total) {
        if (address.page() == 0 && total <= PAGE) {
            var all = new Paragraph(getTranslation("search.all-shown", total));
            all.addClassNames("b", "s", "muted");
            return all;
        }
        var turns = new Nav();
        turns.addClassNames("row", "turn", "b");
        turns.getElement().setAttribute("aria-label", getTranslation("search.more"));
        if (address.page() > 0) {
            turns.add(turn(address.atPage(address.page() - 1), "search.previous"));
        }
        if ((address.page() + 1L) * PAGE < total) {
            turns.add(turn(address.atPage(address.page() + 1), "search.next"));
        }
        return turns;
    }

    private LinkTo turn(SearchAddress there, String key) {
        return new LinkTo(there, getTranslation(key)).styled("btn");
    }
}
