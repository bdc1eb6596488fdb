package org.throughline.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.docs.document.Incoming;
import org.throughline.docs.document.IncomingService;
import org.throughline.docs.document.Sent;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.FacetSelection;
import org.throughline.docs.search.SearchQuery.Order;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.SuggestionsFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {SearchView.class, Views.class})
class SearchViewTest extends BrowserlessTest {

    final CasesFake cases = new CasesFake();
    final SearchFake search = new SearchFake(cases.id);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, cases);
        Views.make(
                SearchView.class,
                () -> new SearchView(
                        search, new SuggestionsFake(), cases.lists, people, new Lately(), Clock.systemUTC()));
    }

    @Test
    void saysHowManyPagesInHowManyDocuments() {
        var view = ask("q=writing");

        assertThat(find(H2.class, view).single().getText()).isEqualTo("2 pages in 1 document");
        assertThat(boxes(view, Facet.TYPE)).containsExactly("Evaluation 0", "IEP 2");
        assertThat(boxes(view, Facet.LANGUAGE)).containsExactly("English 2", "Spanish 0");
        assertThat(view.chosen.isVisible()).isFalse();
    }

    @Test
    void childOfTheNameThatIsTyped_isOneClickAway() {
        var view = ask("q=villanueva mateo");

        assertThat(view.children.getElement().getTextRecursively())
                .isEqualTo("Open the case of Mateo Villanueva-Cruz, 2026-0001");
        assertThat(cases.lists.asked.getLast().filter().text()).isEqualTo("villanueva mateo");
    }

    @Test
    void pagesOfOneDocumentStandTogether() {
        var view = ask("q=writing");

        assertThat(find(H3.class, view).all()).hasSize(1);
        assertThat(view.hits.getElement().getTextRecursively()).contains("Page 2", "Also on page 5");
        assertThat(find(Anchor.class, view.hits)
                        .withText("Also on page 5")
                        .single()
                        .getHref())
                .startsWith("staff/documents/" + search.documentId())
                .contains("page=5");
    }

    @Test
    void saysWhatCannotBeFoundYet() {
        assertThat(ask("q=writing").hits.getElement().getTextRecursively()).doesNotContain("still being read");
        search.beingRead = 2;

        assertThat(ask("q=reading").hits.getElement().getTextRecursively())
                .contains("Nothing you expected? 2 documents are still being read.");
    }

    @Test
    void facetGroups_haveNames() {
        var view = ask("q=writing");
        ask("q=reading");

        assertThat(find(FieldSet.Legend.class, view).all())
                .extracting(FieldSet.Legend::getText)
                .contains("Kind", "Child", "Language", "Received");
    }

    @Test
    void aChildThatTheReaderMayNotOpenHasNoBox() {
        var view = ask("q=writing");

        assertThat(boxes(view, Facet.CASE)).containsExactly("Mateo Villanueva-Cruz 2");
    }

    @Test
    void aChoiceStandsInTheAddressAndKeepsItsBox() {
        var view = ask("q=writing");
        var box = box(view, Facet.TYPE, "IEP 2");

        test(box).click();

        assertThat(search.asked.getLast().narrowing()).isEqualTo(FacetSelection.NONE.with(Facet.TYPE, "IEP"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("staff/search?q=writing&type=IEP");
        assertThat(box(view, Facet.TYPE, "IEP 2")).isSameAs(box);
        assertThat(box.getValue()).isTrue();
    }

    @Test
    void chosenFacets_areTakenBackOneByOne() {
        var view = ask("q=writing&type=IEP&from=2026-03-03&case=" + cases.id);
        assertThat(view.chosen.getElement().getTextRecursively())
                .contains("IEP", "Mateo Villanueva-Cruz", "Received since Mar 3, 2026");
        assertThat(find(Anchor.class, view.chosen).single().getText())
                .isEqualTo("Search all my cases instead (7 pages)");

        test(remove(view, "Remove IEP")).click();

        assertThat(search.asked.getLast().narrowing())
                .isEqualTo(FacetSelection.NONE.with(Facet.CASE, cases.id.toString()));
        assertThat(search.asked.getLast().from()).isEqualTo("2026-03-03");
    }

    @Test
    void newWordsKeepWhatIsNarrowed() {
        var view = ask("q=writing&type=IEP&page=1");

        test(view.text.text()).setValue("reading");
        test(find(Button.class, view).withText("Search").single()).click();

        assertThat(search.asked.getLast().text()).isEqualTo("reading");
        assertThat(search.asked.getLast().narrowing().includes(Facet.TYPE, "IEP"))
                .isTrue();
        assertThat(search.asked.getLast().page()).isZero();
    }

    @Test
    void theOrderIsChosen() {
        var view = ask("q=writing");

        test(view.hits.order).selectItem("Latest upload first");

        assertThat(search.asked.getLast().order()).isEqualTo(Order.NEWEST);
    }

    @Test
    void emptySearch_saysWhatToTakeBack() {
        var view = ask("q=writing&language=es");

        assertThat(view.hits.getElement().getTextRecursively())
                .contains("No pages", "Take back some of what the results are narrowed to");
        assertThat(boxes(view, Facet.LANGUAGE)).containsExactly("English 2", "Spanish 0");
    }

    @Test
    void withoutWords_whatCameLatelyIsOneClickAway() {
        var view = ask("");

        assertThat(view.hits.getElement().getTextRecursively())
                .contains("Came in lately", "plan.pdf", "Mateo Villanueva-Cruz");
    }

    static final class Lately extends IncomingService {

        @Override
        public List<Incoming> lately(Instant since, int most) {
            return List.of(new Incoming(Sent.read("plan.pdf", 2), "Mateo Villanueva-Cruz"));
        }
    }

    @Test
    void withoutWordsNothingIsSearched() {
        var view = ask("type=IEP");

        assertThat(search.asked).isEmpty();
        assertThat(view.facets.isVisible()).isFalse();
    }

    SearchView ask(String parameters) {
        UI.getCurrent().navigate("staff/search", QueryParameters.fromString(parameters));
        return (SearchView) getCurrentView();
    }

    static List<String> boxes(SearchView view, Facet facet) {
        return all(view, facet).map(SearchViewTest::words).toList();
    }

    static Checkbox box(SearchView view, Facet facet, String words) {
        return all(view, facet)
                .filter(box -> words(box).equals(words))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Checkbox> all(SearchView view, Facet facet) {
        return Objects.requireNonNull(view.facets.groups.get(facet))
                .getContent()
                .map(Checkbox.class::cast);
    }

    /** The name and the count, as they are read. */
    static String words(Component box) {
        var label = box.getElement().getChild(0).getChild(0);
        return label.getChildren().map(part -> part.getText()).collect(Collectors.joining(" "));
    }

    Button remove(SearchView view, String label) {
        return find(Button.class, view.chosen).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }
}
