package org.throughline.docs.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Compares what an organisation's index has on the disk with what its database says it must hold, from outside of the
 * application and while it runs. What has changed since the index was last written is left out: it comes with the next
 * search.
 */
public final class IndexCheck {

    private static final int AT_ONCE = 200;

    private final Connection connection;
    private final long position;

    private IndexCheck(Connection connection, long position) {
        this.connection = connection;
        this.position = position;
    }

    /**
     * @param connection in a transaction that is stamped with the organisation
     * @throws CorruptIndexException if the files of the index are damaged
     */
    public static IndexDifference of(Path path, Connection connection) throws IOException, SQLException {
        if (Files.notExists(path)) {
            var waiting = new IndexCheck(connection, 0).waiting();
            return new IndexDifference(Set.of(), Set.of(), Set.of(), 0, waiting.size());
        }
        // the index is opened first: what the database says afterwards is never older
        try (var directory = FSDirectory.open(path);
                var reader = DirectoryReader.open(directory)) {
            for (var segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            var position = Followed.position(reader.getIndexCommit().getUserData());
            return new IndexCheck(connection, position).compare(new PageComparison(new IndexSearcher(reader)));
        }
    }

    private IndexDifference compare(PageComparison comparison) throws IOException, SQLException {
        if (position == 0) {
            return comparison.difference(Set.of(), waiting().size());
        }
        compareAll(comparison);
        // asked for afterwards, so that what changed meanwhile is not taken for surplus
        var waiting = waiting();
        var others = comparison.others();
        others.removeAll(waiting);
        return comparison.difference(others, waiting.size());
    }

    private void compareAll(PageComparison comparison) throws IOException, SQLException {
        var settled = ReadyPages.QUERY + """
                and not exists (select from index_change i
                    where i.tenant_id = d.tenant_id and i.document_id = d.id and i.position > ?)
                order by d.id, p.number
                """;
        try (var statement = connection.prepareStatement(settled)) {
            statement.setLong(1, position);
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery()) {
                var pages = new ArrayList<IndexedPage>();
                while (rows.next()) {
                    var page = page(rows);
                    if (!pages.isEmpty()
                            && !pages.getFirst()
                                    .document()
                                    .id()
                                    .equals(page.document().id())) {
                        comparison.compare(pages);
                        pages.clear();
                    }
                    pages.add(page);
                }
                if (!pages.isEmpty()) {
                    comparison.compare(pages);
                }
            }
        }
    }

    private static IndexedPage page(ResultSet row) throws SQLException {
        var columns = new @Nullable Object[ReadyPages.COLUMNS];
        for (var i = 0; i < columns.length; i++) {
            columns[i] = row.getObject(i + 1);
        }
        return ReadyPages.page(columns);
    }

    private Set<UUID> waiting() throws SQLException {
        try (var statement = connection.prepareStatement("select document_id from index_change where position > ?")) {
            statement.setLong(1, position);
            try (var rows = statement.executeQuery()) {
                var waiting = new HashSet<UUID>();
                while (rows.next()) {
                    waiting.add(rows.getObject(1, UUID.class));
                }
                return waiting;
            }
        }
    }
}
