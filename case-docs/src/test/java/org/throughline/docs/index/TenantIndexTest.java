package org.throughline.docs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.docs.index.Written.PLAIN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantIndexTest {

    @TempDir
    Path directory;

    @Test
    void anIndexOfAnotherFormatComesAgainOutOfTheDatabase() throws IOException {
        writtenBefore();

        try (var index = TenantIndex.open(directory)) {
            assertThat(index.position()).isZero();
            assertThat(pages(index)).isZero();
            add(index, 7);
            assertThat(pages(index)).isEqualTo(1);
        }

        try (var index = TenantIndex.open(directory)) {
            assertThat(index.position()).isEqualTo(7);
            assertThat(pages(index)).isEqualTo(1);
        }
    }

    @Test
    void whatWasNotCommittedIsFollowedAgain() throws IOException {
        var index = TenantIndex.open(directory);
        add(index, 1);
        index.commit();
        add(index, 2);
        index.giveUp();

        try (var again = TenantIndex.open(directory)) {
            assertThat(again.position()).isEqualTo(1);
            assertThat(pages(again)).isEqualTo(1);
        }
    }

    /** As it was before pages could be counted by groups. */
    void writtenBefore() throws IOException {
        try (var writer = new IndexWriter(FSDirectory.open(directory), new IndexWriterConfig(new PageAnalyzer()))) {
            var document = new Document();
            document.add(new StringField(PageFields.CASE, "a case", Store.YES));
            writer.addDocument(document);
            writer.setLiveCommitData(Map.of("position", "5").entrySet());
            writer.commit();
        }
    }

    static void add(TenantIndex index, long position) throws IOException {
        var page = PLAIN.page(1, "goals");
        index.replace(page.document().id(), List.of(page), position);
        index.refresh();
    }

    static int pages(TenantIndex index) throws IOException {
        return index.ask(searcher -> searcher.getIndexReader().numDocs());
    }
}
