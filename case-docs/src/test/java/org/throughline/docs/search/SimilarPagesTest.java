package org.throughline.docs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.index.Written.CASE;
import static org.throughline.docs.index.Written.PLAIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.docs.index.IndexedPage;
import org.throughline.docs.index.TenantIndex;
import org.throughline.docs.index.Written;
import org.throughline.docs.search.SimilarPages.AlikePage;

class SimilarPagesTest {

    static final String REFUSAL = "The district refuses an independent evaluation of reading at public expense.";
    static final String OTHER_REFUSAL = "An independent evaluation at public expense is refused by the district.";
    static final String BUS = "The bus comes late on Mondays; transportation will be arranged from home.";

    @AutoClose
    TenantIndex index;

    @BeforeEach
    void open(@TempDir Path directory) throws IOException {
        index = TenantIndex.open(directory);
    }

    @Test
    void findsWhatSharesTheTellingWordsAndTheirPage() throws IOException {
        var letter = add(PLAIN, REFUSAL);
        var other = add(PLAIN, BUS, OTHER_REFUSAL);
        add(PLAIN, BUS);

        assertThat(alike(letter, new SearchFilter())).singleElement().satisfies(page -> {
            assertThat(page.documentId()).isEqualTo(other);
            assertThat(page.number()).isEqualTo(2);
            assertThat(page.score()).isPositive();
        });
    }

    @Test
    void namesEachDocumentOnce() throws IOException {
        var letter = add(PLAIN, REFUSAL);
        var other = add(PLAIN, OTHER_REFUSAL, REFUSAL);

        assertThat(alike(letter, new SearchFilter()))
                .extracting(AlikePage::documentId)
                .containsExactly(other);
    }

    @Test
    void looksOnlyWhereTheCallerMayLook() throws IOException {
        var letter = add(PLAIN, REFUSAL);
        add(PLAIN.in(UUID.randomUUID()), OTHER_REFUSAL);

        assertThat(alike(letter, new SearchFilter().visible(new Visible(false, Set.of(CASE)))))
                .isEmpty();
    }

    @Test
    void aFamilyFindsWhatIsSharedOrItsOwn() throws IOException {
        var parent = UUID.randomUUID();
        var letter = add(PLAIN.sharedWithTheFamily(), REFUSAL);
        add(PLAIN, OTHER_REFUSAL);
        var own = add(PLAIN.by(parent), OTHER_REFUSAL);

        assertThat(alike(letter, new SearchFilter().documents(Set.of(letter, own))))
                .extracting(AlikePage::documentId)
                .containsExactly(own);
    }

    @Test
    void whatHasNoTextIsLikeNothing() throws IOException {
        add(PLAIN, REFUSAL);

        assertThat(alike(UUID.randomUUID(), new SearchFilter())).isEmpty();
        assertThat(alike(add(PLAIN, ""), new SearchFilter())).isEmpty();
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

    List<AlikePage> alike(UUID documentId, SearchFilter filter) throws IOException {
        return index.ask(searcher -> SimilarPages.to(documentId, searcher, filter.query(), 10));
    }
}
