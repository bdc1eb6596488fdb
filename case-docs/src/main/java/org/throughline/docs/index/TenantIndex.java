package org.throughline.docs.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The index of one organisation. What it holds is derived: with each commit it notes how far it has followed the
 * database, and whatever is missing after a crash, all of it if need be, is taken over again.
 */
public final class TenantIndex implements Closeable {

    /** What somebody wants to know of the index while it stays open for them. */
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long position;
    private boolean dirty;

    private TenantIndex(Path path) throws IOException {
        this.directory = FSDirectory.open(path);
        this.writer = new IndexWriter(directory, settings());
        var notes = new HashMap<String, String>();
        Objects.requireNonNullElse(
                        writer.getLiveCommitData(), Map.<String, String>of().entrySet())
                .forEach(note -> notes.put(note.getKey(), note.getValue()));
        this.position = Followed.position(notes);
        if (position == 0) {
            writer.deleteAll();
        }
        this.searchers = new SearcherManager(writer, null);
    }

    private static IndexWriterConfig settings() {
        var merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(new PageAnalyzer()).setMergePolicy(merging);
    }

    /** A damaged index, or one of another version, is thrown away: it comes again out of the database. */
    public static TenantIndex open(Path path) throws IOException {
        try {
            return new TenantIndex(path);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            delete(path);
            return new TenantIndex(path);
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var entries = Files.walk(path)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /** The last change that it has taken over. */
    public synchronized long position() {
        return position;
    }

    public synchronized void replace(UUID documentId, List<IndexedPage> pages, long at) throws IOException {
        var document = new Term(PageFields.DOCUMENT, documentId.toString());
        if (pages.isEmpty()) {
            // a block of no pages would upset the writer's accounts
            writer.deleteDocuments(document);
        } else {
            writer.updateDocuments(document, pages.stream().map(PageFields::of).toList());
        }
        position = at;
        dirty = true;
    }

    /** Everything again: the database is behind what was taken over, so it is not the database this index followed. */
    synchronized void clear() throws IOException {
        writer.deleteAll();
        position = 0;
        dirty = true;
    }

    /** What was replaced is found from now on, committed or not. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What was replaced is gone from the disk, too: until then it is only marked as gone. */
    public void expunge() throws IOException {
        writer.forceMergeDeletes();
        synchronized (this) {
            dirty = true;
        }
        refresh();
        commit();
    }

    public synchronized void commit() throws IOException {
        if (dirty) {
            writer.setLiveCommitData(Followed.notes(position).entrySet());
            writer.commit();
            dirty = false;
        }
    }

    public <T> T ask(Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Lets go of the files without writing what is new: it comes again out of the database. */
    synchronized void giveUp() {
        IOUtils.closeWhileHandlingException(searchers, writer::rollback, directory);
    }

    @Override
    public synchronized void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
            commit();
        }
    }
}
