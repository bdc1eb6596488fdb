package org.throughline.web.search;

import static java.util.stream.Collectors.toSet;

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
import com.vaadin.flow.router.QueryParameters;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.docs.search.SearchHit;
import org.throughline.docs.search.SearchQuery;
import org.throughline.docs.search.SearchResults;
import org.throughline.docs.search.SearchService;
import org.throughline.web.part.Empty;
import org.throughline.web.part.LinkTo;

/** The pages that say it, best first: the words in their sentence, and the page to open. */
class Hits extends Section {

    private static final int PAGE = 20;

    private final transient SearchService search;
    private final transient CaseFileService cases;

    Hits(SearchService search, CaseFileService cases) {
        this.search = search;
        this.cases = cases;
        addClassName("card");
    }

    void show(Asked asked) {
        removeAll();
        if (asked.text().isBlank()) {
            add(new Empty(getTranslation("search.begin"), getTranslation("search.begin-how")));
            return;
        }
        var results = search.search(
                new SearchQuery(asked.text(), asked.caseId(), asked.type(), null, null, asked.page(), PAGE));
        if (results.hits().isEmpty()) {
            add(new Empty(getTranslation("search.none", asked.text()), getTranslation("search.none-why")));
            return;
        }
        add(list(asked, results));
    }

    private Component list(Asked asked, SearchResults results) {
        var head = new Div(new H2(getTranslation("search.count", results.total())));
        head.addClassName("page-header");
        var children =
                cases.childrenIn(results.hits().stream().map(SearchHit::caseId).collect(toSet()));
        var list = new UnorderedList();
        results.hits().forEach(hit -> list.add(hit(hit, children.getOrDefault(hit.caseId(), ""), asked.text())));
        var all = new Div(head, list, turns(asked, results.total()));
        all.addClassName("hits");
        return all;
    }

    private ListItem hit(SearchHit hit, String child, String text) {
        var address = "staff/documents/" + hit.documentId() + "?"
                + QueryParameters.of("page", String.valueOf(hit.page()))
                        .merging("q", text)
                        .getQueryString();
        var title = new H3(new LinkTo(address, hit.fileName()).styled("file-name"));
        var type = hit.type();
        var about = new Paragraph(
                new LinkTo("staff/cases/" + hit.caseId(), child),
                new Span(type == null ? "" : ", " + getTranslation("document.type." + type)));
        about.addClassNames("s", "muted");
        var page = new Span(getTranslation("search.page", hit.page()) + " ");
        page.addClassName("strong");
        var snippet = new Paragraph(page, new Html("<span>" + hit.snippet() + "</span>"));
        var words = new Div(title, about, snippet);
        words.addClassName("grow");
        var open = new LinkTo(address, getTranslation("search.open-page", hit.page())).styled("btn");
        open.getElement().setAttribute("aria-label", getTranslation("search.open-page-of", hit.page(), hit.fileName()));
        var item = new ListItem(words, open);
        item.addClassName("hit");
        return item;
    }

    private Component turns(Asked asked, long total) {
        var turns = new Nav();
        turns.addClassNames("row", "turn", "b");
        turns.getElement().setAttribute("aria-label", getTranslation("search.more"));
        if (asked.page() > 0) {
            turns.add(turn(asked.atPage(asked.page() - 1), "search.previous"));
        }
        if ((asked.page() + 1L) * PAGE < total) {
            turns.add(turn(asked.atPage(asked.page() + 1), "search.next"));
        }
        turns.setVisible(turns.getChildren().findAny().isPresent());
        return turns;
    }

    private LinkTo turn(Asked there, String key) {
        return new LinkTo("staff/search?" + there.address().getQueryString(), getTranslation(key)).styled("btn");
    }
}
