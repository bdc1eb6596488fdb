package org.throughline.docs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.index.Written.CASE;
import static org.throughline.docs.index.Written.MARCH;
import static org.throughline.docs.index.Written.PLAIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.docs.index.IndexedPage;
import org.throughline.docs.index.TenantIndex;
import org.throughline.docs.index.Written;

class FacetCountsTest {

    static final UUID OTHER_CASE = UUID.randomUUID();
    static final UUID PARENT = UUID.randomUUID();
    static final Written PLAN = PLAIN.a("IEP", "en", MARCH);
    static final Written REPORT = PLAIN.a("EVALUATION", "en", MARCH.minusYears(2));
    static final Visible EVERYTHING = new Visible(true, Set.of());

    @AutoClose
    TenantIndex index;

    @BeforeEach
    void open(@TempDir Path directory) throws IOException {
        index = TenantIndex.open(directory);
    }

    @Test
    void countsPagesInEachGroupAndTheirDocuments() throws IOException {
        add(PLAN, "goals", "nothing", "more goals");
        add(REPORT, "goals");

        var facets = facets("goal", EVERYTHING, FacetSelection.NONE);

        assertThat(facets.documents()).isEqualTo(2);
        assertThat(counts(facets, Facet.TYPE)).isEqualTo(Map.of("IEP", 2L, "EVALUATION", 1L));
        assertThat(counts(facets, Facet.CASE)).isEqualTo(Map.of(CASE.toString(), 3L));
        assertThat(counts(facets, Facet.LANGUAGE)).isEqualTo(Map.of("en", 3L, "es", 0L));
        assertThat(counts(facets, Facet.SHARED)).isEqualTo(Map.of("true", 0L, "false", 3L));
        assertThat(facets.group(Facet.YEAR).values())
                .extracting(Facets.Count::value)
                .containsExactly("2026", "2024");
    }

    @Test
    void aChoiceLeavesTheCountsOfItsOwnGroupAndShowsZerosInTheOthers() throws IOException {
        add(PLAN, "goals");
        add(REPORT.in(OTHER_CASE), "goals", "goals");

        var facets = facets("goal", EVERYTHING, FacetSelection.NONE.with(Facet.CASE, CASE.toString()));

        assertThat(counts(facets, Facet.CASE)).isEqualTo(Map.of(CASE.toString(), 1L, OTHER_CASE.toString(), 2L));
        assertThat(counts(facets, Facet.TYPE)).isEqualTo(Map.of("IEP", 1L, "EVALUATION", 0L));
        assertThat(facets.documents()).isEqualTo(1);
        assertThat(facets.group(Facet.CASE).pages()).isEqualTo(3);
        assertThat(facets.group(Facet.TYPE).pages()).isEqualTo(1);
    }

    @Test
    void twoGroupsNarrowEachOther() throws IOException {
        add(PLAN, "goals");
        add(REPORT, "goals");
        add(REPORT.in(OTHER_CASE), "goals");

        var facets = facets(
                "goal",
                EVERYTHING,
                FacetSelection.NONE.with(Facet.CASE, CASE.toString()).with(Facet.TYPE, "IEP"));

        assertThat(counts(facets, Facet.TYPE)).isEqualTo(Map.of("IEP", 1L, "EVALUATION", 1L));
        assertThat(counts(facets, Facet.CASE)).isEqualTo(Map.of(CASE.toString(), 1L, OTHER_CASE.toString(), 0L));
    }

    @Test
    void whatIsChosenIsShownThoughNothingIsFound() throws IOException {
        add(PLAN, "goals");

        var facets = facets("goal", EVERYTHING, FacetSelection.NONE.with(Facet.TYPE, "REPORT_CARD"));

        assertThat(counts(facets, Facet.TYPE)).isEqualTo(Map.of("IEP", 1L, "REPORT_CARD", 0L));
    }

    @Test
    void anotherAdvocatesCasesAreNeitherNamedNorCounted() throws IOException {
        add(PLAN, "goals");
        add(REPORT.in(OTHER_CASE).by(PARENT), "goals");

        var facets = facets("goal", new Visible(false, Set.of(CASE)), FacetSelection.NONE);

        assertThat(counts(facets, Facet.CASE)).isEqualTo(Map.of(CASE.toString(), 1L));
        assertThat(counts(facets, Facet.TYPE)).isEqualTo(Map.of("IEP", 1L));
        assertThat(counts(facets, Facet.UPLOADED_BY)).doesNotContainKey(PARENT.toString());
        assertThat(facets.documents()).isEqualTo(1);
    }

    @Test
    void documentsThatAreNotAskedForAreNotCounted() throws IOException {
        add(PLAN.sharedWithTheFamily(), "goals");
        var shared = add(REPORT.sharedWithTheFamily(), "goals");
        var own = add(PLAIN.by(PARENT), "goals");

        var filter = new SearchFilter().visible(EVERYTHING).documents(Set.of(shared, own));
        var facets = facets("goal", filter, FacetSelection.NONE);

        assertThat(counts(facets, Facet.TYPE)).isEqualTo(Map.of("EVALUATION", 1L));
        assertThat(facets.documents()).isEqualTo(2);
    }

    @Test
    void ofManyCasesThoseWithTheMostPagesAreShownAndTheChosenOne() throws IOException {
        for (var number = 0; number < 20; number++) {
            add(PLAIN.in(new UUID(7, number)), "goals", number < 5 ? "goals" : "nothing");
        }

        var last = new UUID(7, 19).toString();
        var facets = facets("goal", EVERYTHING, FacetSelection.NONE.with(Facet.CASE, last));

        assertThat(facets.group(Facet.CASE).values())
                .hasSize(12)
                .extracting(Facets.Count::value)
                .contains(last);
        assertThat(facets.group(Facet.CASE).values().subList(0, 5)).allMatch(count -> count.pages() == 2);
    }

    @Test
    void pagesThatWereReplacedAreNotCounted() throws IOException {
        var id = UUID.randomUUID();
        index.replace(id, List.of(new IndexedPage(PLAN.document(id, "a.txt"), 1, "goals")), 1);
        index.commit();
        index.replace(id, List.of(new IndexedPage(REPORT.document(id, "a.txt"), 1, "goals")), 2);
        index.refresh();

        assertThat(counts(facets("goal", EVERYTHING, FacetSelection.NONE), Facet.TYPE))
                .isEqualTo(Map.of("EVALUATION", 1L));
    }

    UUID add(Written written, String... texts) throws IOException {
        var document = written.document(UUID.randomUUID(), "file.txt");
        var pages = IntStream.range(0, texts.length)
                .mapToObj(i -> new IndexedPage(document, i + 1, texts[i]))
                .toList();
        index.replace(document.id(), pages, index.position() + 1);
        index.refresh();
        return document.id();
    }

    Facets facets(String typed, Visible visible, FacetSelection selection) throws IOException {
        return facets(typed, new SearchFilter().visible(visible), selection);
    }

    Facets facets(String typed, SearchFilter filter, FacetSelection selection) throws IOException {
        return index.ask(
                searcher -> FacetCounts.of(searcher, TextQuery.of(typed).in(filter.query()), selection));
    }

    static Map<String, Long> counts(Facets facets, Facet facet) {
        return facets.group(facet).values().stream()
                .collect(Collectors.toMap(Facets.Count::value, Facets.Count::pages));
    }
}
