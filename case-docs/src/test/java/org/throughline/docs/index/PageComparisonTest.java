package org.throughline.docs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.index.Written.MARCH;
import static org.throughline.docs.index.Written.PLAIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageComparisonTest {

    static final UUID ID = UUID.randomUUID();

    @AutoClose
    TenantIndex index;

    @BeforeEach
    void open(@TempDir Path directory) throws IOException {
        index = TenantIndex.open(directory);
    }

    @Test
    void whatIsTheSameAgrees() throws IOException {
        var pages = pages(PLAIN.a("IEP", "es", MARCH), "one", "two");
        index(pages);

        var difference = compare(pages);

        assertThat(difference.isNone()).isTrue();
        assertThat(difference.agreeing()).isEqualTo(1);
    }

    @Test
    void aDocumentOrAPageThatIsNotThereIsMissing() throws IOException {
        assertThat(compare(pages(PLAIN, "one")).missing()).containsExactly(ID);

        index(pages(PLAIN, "one"));

        var difference = compare(pages(PLAIN, "one", "two"));
        assertThat(difference.missing()).containsExactly(ID);
        assertThat(difference.stale()).isEmpty();
    }

    @Test
    void aPageOrADocumentThatTheDatabaseDoesNotHaveIsSurplus() throws IOException {
        index(pages(PLAIN, "one", "two"));

        assertThat(compare(pages(PLAIN, "one")).surplus()).containsExactly(ID);
        assertThat(compare().surplus()).containsExactly(ID);
    }

    @Test
    void otherWordsOrOtherFactsAreStale() throws IOException {
        index(pages(PLAIN, "one", "two"));

        assertThat(compare(pages(PLAIN, "one", "three")).stale()).containsExactly(ID);
        assertThat(compare(pages(PLAIN.sharedWithTheFamily(), "one", "two")).stale())
                .containsExactly(ID);
        assertThat(compare(pages(PLAIN.a("IEP", "en", MARCH), "one", "two")).stale())
                .containsExactly(ID);
        assertThat(compare(pages(PLAIN.in(UUID.randomUUID()), "one", "two")).isNone())
                .isFalse();
    }

    @Test
    void whatWasTakenOutOfTheIndexIsNotSurplus() throws IOException {
        index(pages(PLAIN, "one"));
        index.commit();
        index.replace(ID, List.of(), index.position() + 1);
        index.refresh();

        assertThat(compare().isNone()).isTrue();
    }

    void index(List<IndexedPage> pages) throws IOException {
        index.replace(ID, pages, index.position() + 1);
        index.refresh();
    }

    @SafeVarargs
    final IndexDifference compare(List<IndexedPage>... documents) throws IOException {
        return index.ask(searcher -> {
            var comparison = new PageComparison(searcher);
            for (var pages : documents) {
                comparison.compare(pages);
            }
            return comparison.difference(comparison.others(), 0);
        });
    }

    static List<IndexedPage> pages(Written written, String... texts) {
        var document = written.document(ID, "file.txt");
        return Arrays.stream(texts)
                .map(text -> new IndexedPage(document, Arrays.asList(texts).indexOf(text) + 1, text))
                .toList();
    }
}
