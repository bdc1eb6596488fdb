package org.throughline.docs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.index.Written.CASE;
import static org.throughline.docs.index.Written.MARCH;
import static org.throughline.docs.index.Written.PLAIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.docs.index.IndexedPage;
import org.throughline.docs.index.TenantIndex;
import org.throughline.docs.index.Written;
import org.throughline.docs.search.FoundPages.FoundPage;
import org.throughline.docs.search.SearchQuery.Order;

class FindPagesTest {

    static final UUID PARENT = UUID.randomUUID();
    static final Visible EVERYTHING = new Visible(true, Set.of());

    @TempDir
    Path directory;

    TenantIndex harbor;
    TenantIndex summit;

    @BeforeEach
    void open() throws IOException {
        harbor = TenantIndex.open(directory.resolve("harbor"));
        summit = TenantIndex.open(directory.resolve("summit"));
    }

    @AfterEach
    void close() throws IOException {
        harbor.close();
        summit.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goal                | Annual goals: Mateo will read 90 words.
            refused             | The district refuses the evaluation.
            REUNION             | La próxima reunión será en marzo.
            evaluaciones        | Se pidió una evaluación completa.
            "public expense"    | An evaluation at public expense in reading.
            kounselor           | nothing
            counsellor~         | Time with the counselor each week.
            behavoir~           | A behavior plan is in place.
            transp*             | Transportation is provided.
            "not offered"       | ESY was not offered this year.
            child's             | The child reads well.
            """)
    void findsWordsInTheirForms(String typed, String text) throws IOException {
        add(harbor, page(1, text));

        assertThat(found(harbor, typed)).hasSize(text.equals("nothing") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"expense public\"", "\"public reading\"", "goals zebra", "zebra"})
    void findsNothingElse(String typed) throws IOException {
        add(harbor, page(1, "Goals for an evaluation at public expense in reading."));

        assertThat(found(harbor, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            goals zebra            | 1
            "public expense" zebra | 1
            zebra                  | 0
            """)
    void someOfTheWords_findAPageWhereNoneHoldsAll(String typed, int pages) throws IOException {
        add(harbor, page(1, "Goals for an evaluation at public expense in reading."));
        var filter = new SearchFilter().visible(EVERYTHING);

        var some = harbor.ask(
                searcher -> FoundPages.find(searcher, TextQuery.anyOf(typed), filter.query(), Order.BEST, 0, 10));

        assertThat(some.pages()).hasSize(pages);
    }

    @Test
    void nothingIsLeftOnTheDiskOfWhatIsGone() throws IOException {
        var gone = page(1, "A secret.");
        harbor.replace(gone.document().id(), List.of(gone), 1);
        for (var other = 2; other < 40; other++) {
            harbor.replace(UUID.randomUUID(), List.of(page(1, "A word.")), other);
        }
        harbor.commit();
        harbor.replace(gone.document().id(), List.of(), 40);

        harbor.expunge();

        int marked = harbor.ask(searcher -> searcher.getIndexReader().numDeletedDocs());
        int left = harbor.ask(searcher -> searcher.getIndexReader().numDocs());
        assertThat(marked).isZero();
        assertThat(left).isEqualTo(38);
    }

    @Test
    void putsThePageThatSaysItTogetherFirst() throws IOException {
        add(
                harbor,
                page(1, "Reading, writing, sessions. " + "Six goals in April. ".repeat(5) + "He missed the bus."),
                page(2, "He missed six sessions in April because of illness."),
                page(3, "Six sessions a month."));

        assertThat(found(harbor, "missed six sessions in April"))
                .first()
                .extracting(FoundPage::number)
                .isEqualTo(2);
    }

    @Test
    void marksTheWordsAndEscapesAllElse() throws IOException {
        add(harbor, page(1, "The <script>alert(1)</script> goals & services."));

        assertThat(found(harbor, "goal"))
                .singleElement()
                .extracting(FoundPage::snippet)
                .asString()
                .contains("<mark>goals</mark>", "&amp;", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void marksAPhraseWhereItStandsTogether() throws IOException {
        add(harbor, page(1, "The public pays no expense of the public: an evaluation at public expense."));

        assertThat(found(harbor, "\"public expense\""))
                .singleElement()
                .extracting(FoundPage::snippet)
                .asString()
                .contains("The public pays no expense of the public", "<mark>public</mark> <mark>expense</mark>");
    }

    @Test
    void showsASentenceOfTextThatHasNone() throws IOException {
        add(harbor, page(1, "lines of a scan ".repeat(500) + "goal of the year " + "and more of it ".repeat(500)));

        assertThat(found(harbor, "goals"))
                .singleElement()
                .extracting(FoundPage::snippet)
                .asString()
                .contains("of a scan <mark>goal</mark> of the year")
                .hasSizeLessThan(450);
    }

    @Test
    void showsAWordLongerThanASentence() throws IOException {
        add(harbor, page(1, "x".repeat(90) + " " + "y".repeat(90) + " end"), page(2, "z".repeat(3000)));

        assertThat(found(harbor, "y".repeat(90)))
                .singleElement()
                .extracting(FoundPage::snippet)
                .asString()
                .contains("<mark>" + "y".repeat(90) + "</mark> end");
        assertThat(found(harbor, "z".repeat(100))).hasSize(1);
    }

    @Test
    void keepsOrganisationsApart() throws IOException {
        add(harbor, page(1, "goals of harbor"));
        add(summit, page(1, "goals of summit"));

        assertThat(found(summit, "harbor")).isEmpty();
        assertThat(found(summit, "goals")).hasSize(1);
    }

    @Test
    void showsOnlyVisibleCases() throws IOException {
        add(harbor, page(1, "goals"));

        assertThat(found(harbor, "goals", new SearchFilter().visible(new Visible(false, Set.of(CASE)))))
                .hasSize(1);
        assertThat(found(harbor, "goals", new SearchFilter().visible(new Visible(false, Set.of()))))
                .isEmpty();
        assertThat(found(harbor, "goals", new SearchFilter().visible(new Visible(true, Set.of(CASE)))))
                .isEmpty();
    }

    @Test
    void pagesOfOtherDocumentsThanThoseAskedForAreNotFound() throws IOException {
        var shared = PLAIN.page(1, "goals shared");
        var notSharedAnyMore = PLAIN.sharedWithTheFamily().page(1, "goals not shared any more");
        add(harbor, shared, notSharedAnyMore);

        var filter = new SearchFilter()
                .visible(EVERYTHING)
                .documents(Set.of(shared.document().id()));
        assertThat(found(harbor, "goals", filter)).hasSize(1);
        assertThat(found(harbor, "goals", new SearchFilter().documents(Set.of())))
                .isEmpty();
    }

    @Test
    void narrowsByEachGroup() throws IOException {
        var iep = PLAIN.by(PARENT).sharedWithTheFamily().a("IEP", "es", MARCH);
        add(harbor, PLAIN.page(1, "goals of another"), iep.in(UUID.randomUUID()).page(1, "goals"));

        for (var facet : Facet.values()) {
            var value = switch (facet) {
                case TYPE -> "IEP";
                case CASE -> CASE.toString();
                case YEAR -> "2026";
                case LANGUAGE -> "es";
                case SHARED -> "true";
                case UPLOADED_BY -> PARENT.toString();
            };
            assertThat(found(harbor, "goals", narrowed(facet, value)))
                    .as(facet.wire())
                    .hasSize(1);
            assertThat(found(harbor, "goals", narrowed(facet, value, "other")))
                    .as(facet.wire())
                    .hasSize(1);
            assertThat(found(harbor, "goals", narrowed(facet, "other")))
                    .as(facet.wire())
                    .isEmpty();
        }
    }

    @Test
    void narrowsToAChildAndToDaysOfUpload() throws IOException {
        add(harbor, page(1, "goals"), PLAIN.in(UUID.randomUUID()).page(1, "goals"));

        assertThat(found(harbor, "goals", new SearchFilter().withStudent(Written.studentOf(CASE))))
                .hasSize(1);
        assertThat(found(harbor, "goals", new SearchFilter().uploaded(MARCH, MARCH)))
                .hasSize(2);
        assertThat(found(harbor, "goals", new SearchFilter().uploaded(MARCH.plusDays(1), null)))
                .isEmpty();
        assertThat(found(harbor, "goals", new SearchFilter().uploaded(null, MARCH.minusDays(1))))
                .isEmpty();
    }

    @Test
    void eachHitIsThePageThatItsSnippetComesFrom() throws IOException {
        var documents = new HashMap<UUID, Integer>();
        for (var number = 1; number <= 30; number++) {
            var page = page(number, "goal ".repeat(1 + number % 7) + "number" + number + "here");
            add(harbor, page);
            documents.put(page.document().id(), number);
        }

        assertThat(found(harbor, "goals")).hasSize(10).allSatisfy(page -> {
            assertThat(page.snippet()).contains("number" + page.number() + "here");
            assertThat(documents).containsEntry(page.documentId(), page.number());
        });
    }

    @Test
    void putsTheLatestUploadFirstIfAsked() throws IOException {
        add(
                harbor,
                PLAIN.received(MARCH.plusDays(1)).page(1, "goal"),
                PLAIN.received(MARCH.plusDays(2)).page(2, "one goal of many words"),
                PLAIN.page(3, "goal goal goal"));

        var newest = harbor.ask(searcher ->
                FoundPages.find(searcher, TextQuery.of("goals"), new SearchFilter().query(), Order.NEWEST, 0, 2));

        assertThat(newest.total()).isEqualTo(3);
        assertThat(newest.pages()).extracting(FoundPage::number).containsExactly(2, 1);
        assertThat(newest.pages()).allSatisfy(page -> {
            assertThat(page.score()).isPositive();
            assertThat(page.snippet()).contains("<mark>goal</mark>");
        });
    }

    @Test
    void forgetsTheOldPagesOfADocument() throws IOException {
        var document = PLAIN.document(UUID.randomUUID(), "file.txt");
        harbor.replace(document.id(), List.of(new IndexedPage(document, 1, "old")), 1);
        harbor.replace(document.id(), List.of(new IndexedPage(document, 1, "new")), 2);
        harbor.refresh();

        assertThat(found(harbor, "old")).isEmpty();
        assertThat(found(harbor, "new")).hasSize(1);
    }

    @Test
    void remembersHowFarItHasFollowed() throws IOException {
        add(harbor, page(1, "goals"));
        var position = harbor.position();
        harbor.close();

        harbor = TenantIndex.open(directory.resolve("harbor"));

        assertThat(harbor.position()).isEqualTo(position).isPositive();
        assertThat(found(harbor, "goals")).hasSize(1);
    }

    static SearchFilter narrowed(Facet facet, String... values) {
        return new SearchFilter().narrowedTo(new FacetSelection(Map.of(facet, new TreeSet<>(List.of(values)))));
    }

    static IndexedPage page(int number, String text) {
        return PLAIN.page(number, text);
    }

    static void add(TenantIndex index, IndexedPage... pages) throws IOException {
        for (var page : pages) {
            index.replace(page.document().id(), List.of(page), index.position() + 1);
        }
        index.refresh();
    }

    static List<FoundPage> found(TenantIndex index, String typed) throws IOException {
        return found(index, typed, new SearchFilter().visible(EVERYTHING));
    }

    static List<FoundPage> found(TenantIndex index, String typed, SearchFilter filter) throws IOException {
        return new ArrayList<>(
                index.ask(searcher -> FoundPages.find(searcher, TextQuery.of(typed), filter.query(), Order.BEST, 0, 10))
                        .pages());
    }
}
