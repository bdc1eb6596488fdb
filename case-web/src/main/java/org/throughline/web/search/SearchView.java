package org.throughline.web.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.staff.PersonService;
import org.throughline.docs.document.IncomingService;
import org.throughline.docs.search.CompletionService;
import org.throughline.docs.search.SearchResults;
import org.throughline.docs.search.SearchService;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.SearchAddress;
import org.throughline.web.completion.SuggestField;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

@Route("staff/search")
@RolesAllowed({"advocate", "supervisor"})
class SearchView extends Page implements BeforeEnterObserver {

    final SuggestField text;
    final Button narrow = new Button();
    final FacetPanel facets;
    final ChosenFacets chosen;
    final SearchHits hits;
    final Div children = new Div();

    private static final int FEW = 4;
    private static final int LATEST = 8;
    private static final Duration LATELY = Duration.ofDays(14);

    private final Div columns = new Div();

    private final transient SearchService search;
    private final transient CaseListService cases;
    private final transient PersonService people;
    private final transient IncomingService incoming;
    private final transient Clock clock;
    private SearchAddress address = SearchAddress.of("");

    @Inject
    SearchView(
            SearchService search,
            CompletionService completions,
            CaseListService cases,
            PersonService people,
            IncomingService incoming,
            Clock clock) {
        this.incoming = incoming;
        this.clock = clock;
        this.search = search;
        this.cases = cases;
        this.people = people;
        text = new SuggestField("suggested-here", completions, this::search);
        facets = new FacetPanel(address, SearchAddress::open);
        hits = new SearchHits(address, SearchAddress::open);
        chosen = new ChosenFacets(without -> {
            without.open();
            hits.focusOnCount();
        });
        titled(words("search.title"));
        var intro = new Paragraph(words("search.intro"));
        intro.addClassName("muted");
        narrow.addClassName("narrow");
        narrow.getElement().setAttribute("aria-controls", "narrow");
        narrow.addClickListener(click -> unfold(!facets.hasClassName("open")));
        unfold(false);
        columns.add(facets, hits);
        columns.addClassName("cols");
        children.addClassNames("row", "wrap");
        add(new Div(new H1(words("search.title")), intro), line(), children, chosen, narrow, columns);
    }

    private Component line() {
        text.text().setPlaceholder(words("search.example"));
        text.text().setClearButtonVisible(true);
        text.addClassName("grow");
        var button = new Button(words("search.go"), click -> search(text.text().getValue()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(text, button);
        line.addClassNames("row", "search-line");
        line.getElement().setAttribute("role", "search");
        line.getElement().setAttribute("aria-label", words("place.documents"));
        return line;
    }

    /** Where there is room the groups are always there: the button and its sense belong to narrow screens. */
    private void unfold(boolean open) {
        facets.setClassName("open", open);
        narrow.setText(words(open ? "search.narrow-less" : "search.narrow"));
        narrow.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.read(event.getLocation().getQueryParameters());
        text.text().setValue(address.text());
        var isAsked = !address.text().isBlank();
        facets.setVisible(isAsked);
        narrow.setVisible(isAsked);
        chosen.setVisible(isAsked);
        columns.setClassName("c-12", isAsked);
        showChildren();
        if (isAsked) {
            show(search.search(address.query(SearchHits.PAGE)));
        } else {
            hits.begin(incoming.lately(clock.instant().minus(LATELY), LATEST));
        }
    }

    /** Whoever types a name looks for a child as often as for a page. */
    private void showChildren() {
        children.removeAll();
        if (!address.text().isBlank()) {
            cases.rows(CaseQuery.of(CaseFilter.ALL.text(address.text())), 0, FEW).stream()
                    .map(row -> new LinkTo(
                                    CaseAddress.of(row.id()),
                                    words("search.child", row.student().fullName(), row.number()))
                            .styled("btn"))
                    .forEach(children::add);
        }
        children.setVisible(children.getComponentCount() > 0);
    }

    private void show(SearchResults results) {
        var words = FacetWords.labelOf(results, cases, people);
        hits.show(address, results, words);
        var counted = results.facets();
        if (counted != null) {
            facets.show(address, counted, words);
            chosen.show(address, counted, words);
        }
    }

    private void search(String words) {
        address.words(words).open();
    }
}
