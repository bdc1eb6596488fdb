package org.throughline.docs.search;

import static org.throughline.docs.index.PageFields.DOCUMENT;
import static org.throughline.docs.index.PageFields.NAME;
import static org.throughline.docs.index.PageFields.UPLOADED_AT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;

/** The documents whose file names hold the words typed, the last of them begun: the latest upload first. */
final class CompletedFileNames {

    private static final Sort NEWEST =
            new Sort(LongField.newSortField(UPLOADED_AT, true, SortedNumericSelector.Type.MAX));

    private CompletedFileNames() {}

    static List<UUID> find(IndexSearcher searcher, List<String> words, Query filter, int count) throws IOException {
        if (words.isEmpty()) {
            return List.of();
        }
        var named = new BooleanQuery.Builder().add(filter, Occur.FILTER);
        for (var word : words.subList(0, words.size() - 1)) {
            named.add(new TermQuery(new Term(NAME, word)), Occur.FILTER);
        }
        named.add(new PrefixQuery(new Term(NAME, words.getLast())), Occur.FILTER);
        var ids = new ArrayList<UUID>();
        for (var hit : searcher.search(named.build(), count, NEWEST).scoreDocs) {
            ids.add(UUID.fromString(
                    searcher.storedFields().document(hit.doc, Set.of(DOCUMENT)).get(DOCUMENT)));
        }
        return ids;
    }
}
