package org.throughline.docs.index;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.index.Written.PLAIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenIndexesTest {

    static final UUID HARBOR = UUID.randomUUID();

    @TempDir
    Path root;

    OpenIndexes indexes;

    @BeforeEach
    void open() {
        indexes = new OpenIndexes(root, 10);
    }

    @AfterEach
    void close() throws IOException {
        indexes.close();
    }

    @Test
    void anIndexThatWasMadeAnewTakesThePlaceOfTheOldOne() throws IOException {
        indexes.with(HARBOR, index -> add(index, 1));

        indexes.exchange(HARBOR, fresh(5));

        assertThat(position()).isEqualTo(5);
        int pages = indexes.with(HARBOR, index -> add(index, 6));
        assertThat(pages).isEqualTo(2);
        assertThat(root).isDirectoryNotContaining("glob:**.new").isDirectoryNotContaining("glob:**.old");
    }

    @Test
    void whereNothingWasItIsPutThere() throws IOException {
        indexes.exchange(HARBOR, fresh(5));

        assertThat(position()).isEqualTo(5);
    }

    @Test
    void nobodysQuestionIsBrokenOff() throws Exception {
        indexes.with(HARBOR, index -> add(index, 1));
        var fresh = fresh(5);
        var asking = new CountDownLatch(1);
        var answered = new AtomicBoolean();
        try (var others = Executors.newFixedThreadPool(2)) {
            var question = others.submit(() -> indexes.with(HARBOR, index -> {
                asking.countDown();
                pause();
                answered.set(true);
                return pages(index);
            }));
            assertThat(asking.await(10, SECONDS)).isTrue();

            indexes.exchange(HARBOR, fresh);

            assertThat(answered).isTrue();
            assertThat(question.get(10, SECONDS)).isEqualTo(1);
        }
    }

    long position() throws IOException {
        return indexes.with(HARBOR, TenantIndex::position);
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    Path fresh(long position) throws IOException {
        var path = root.resolve(HARBOR + ".new");
        try (var index = TenantIndex.open(path)) {
            add(index, position);
        }
        return path;
    }

    static int add(TenantIndex index, long position) throws IOException {
        var page = PLAIN.page(1, "goals");
        index.replace(page.document().id(), List.of(page), position);
        index.refresh();
        return pages(index);
    }

    static int pages(TenantIndex index) throws IOException {
        return index.ask(searcher -> searcher.getIndexReader().numDocs());
    }
}
