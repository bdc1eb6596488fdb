package org.throughline.docs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.index.Written.CASE;
import static org.throughline.docs.index.Written.MARCH;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.docs.index.IndexedPage;
import org.throughline.docs.index.TenantIndex;
import org.throughline.docs.index.Written;

class CompletionTest {

    static final UUID PARENT = UUID.randomUUID();
    static final SearchFilter EVERYTHING = new SearchFilter();

    @AutoClose
    TenantIndex index;

    @BeforeEach
    void open(@TempDir Path directory) throws IOException {
        index = TenantIndex.open(directory);
    }

    @Test
    void wordsOnMorePagesComeFirst() throws IOException {
        add(PLAIN, "a.txt", "Evaluation and evaluator.");
        add(PLAIN, "b.txt", "The evaluator; evaluator!");
        add(PLAIN, "c.txt", "Nothing of it.");

        assertThat(words("Eval", EVERYTHING)).containsExactly("evaluator", "evaluation");
        assertThat(words("evaluator", EVERYTHING)).isEmpty();
    }

    @Test
    void aStemIsNoWord() throws IOException {
        add(PLAIN, "a.txt", "services");

        assertThat(words("serv", EVERYTHING)).containsExactly("services");
    }

    @Test
    void onlyPagesThatTheCallerMayOpenGiveWordsAndPutThemInOrder() throws IOException {
        add(PLAIN, "a.txt", "Quokka, quokkas, quokkaling.");
        add(PLAIN, "b.txt", "Quokkas.");
        add(PLAIN.in(UUID.randomUUID()), "c.txt", "Quokkaroo, quokka.");
        add(PLAIN.in(UUID.randomUUID()), "d.txt", "Quokkaroo, quokka.");

        assertThat(words("quok", new SearchFilter().visible(new Visible(false, Set.of(CASE)))))
                .containsExactly("quokkas", "quokka", "quokkaling");
    }

    @Test
    void aFamilyIsGivenNoWordOfWhatIsNotShared() throws IOException {
        add(PLAIN, "internal.txt", "quokkaroo");
        var own = add(PLAIN.by(PARENT), "own.txt", "quokkaling");
        var shared = add(PLAIN.sharedWithTheFamily(), "shared.txt", "quokkalet");

        var family = new SearchFilter().documents(Set.of(own, shared));

        assertThat(words("quok", family)).containsExactly("quokkalet", "quokkaling");
        assertThat(files("internal", family)).isEmpty();
        assertThat(files("own", family)).hasSize(1);
    }

    @Test
    void wordsOfPagesThatWereReplacedAreGone() throws IOException {
        var id = add(PLAIN, "a.txt", "quokkaroo");
        index.commit();
        index.replace(id, List.of(new IndexedPage(PLAIN.document(id, "a.txt"), 1, "quokkaling")), 9);
        index.refresh();

        assertThat(words("quok", EVERYTHING)).containsExactly("quokkaling");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            psycho
            report_2026
            2026 Psy
            MARÍA
            maria report
            """)
    void aFileIsFoundByTheWordsOfItsName(String typed) throws IOException {
        var id = add(PLAIN, "Psychoeducational-report_2026 (María).pdf", "text");

        assertThat(files(typed, EVERYTHING)).containsExactly(id);
    }

    @Test
    void theLatestFileComesFirstAndEachOnce() throws IOException {
        var early = add(PLAIN, "plan.pdf", "one", "two");
        var late = add(PLAIN.received(MARCH.plusDays(1)), "plan.pdf", "one", "two");

        assertThat(files("pl", EVERYTHING)).containsExactly(late, early);
        assertThat(files("other", EVERYTHING)).isEmpty();
        assertThat(files("?!", EVERYTHING)).isEmpty();
    }

    @Test
    void theWordBegunIsTheLastOne() {
        assertThat(WordPrefix.of("\"reading flu").endingIn("fluency")).isEqualTo("\"reading fluency");
        assertThat(WordPrefix.of("Évalu").last()).isEqualTo("evalu");
        assertThat(WordPrefix.of("reading ").last()).isEmpty();
        assertThat(WordPrefix.of("").words()).isEmpty();
    }

    UUID add(Written written, String name, String... texts) throws IOException {
        var document = written.document(UUID.randomUUID(), name);
        var pages = IntStream.range(0, texts.length)
                .mapToObj(i -> new IndexedPage(document, i + 1, texts[i]))
                .toList();
        index.replace(document.id(), pages, index.position() + 1);
        index.refresh();
        return document.id();
    }

    List<String> words(String typed, SearchFilter filter) throws IOException {
        var begun = WordPrefix.of(typed).last();
        return index.ask(searcher -> CompletedWords.find(searcher, begun, filter.query(), 4));
    }

    List<UUID> files(String typed, SearchFilter filter) throws IOException {
        var words = WordPrefix.of(typed).words();
        return index.ask(searcher -> CompletedFileNames.find(searcher, words, filter.query(), 4));
    }
}
