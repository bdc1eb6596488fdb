package org.throughline.docs.search;

import static org.throughline.docs.index.PageFields.DOCUMENT;
import static org.throughline.docs.index.PageFields.NUMBER;
import static org.throughline.docs.index.PageFields.TEXT;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.throughline.docs.index.WordAnalyzer;

/** Finds the documents that share the telling words of one: those that it has often and that others have seldom. */
final class SimilarPages {

    /** @param number the page of the document that is most alike */
    record AlikePage(UUID documentId, int number, float score) {}

    private static final int PAGES_READ = 20;
    private static final int PAGES_LOOKED_AT = 200;
    private static final int TELLING_WORDS = 30;
    private static final float SHARED = 0.3f;

    private SimilarPages() {}

    static List<AlikePage> to(UUID documentId, IndexSearcher searcher, Query filter, int count) throws IOException {
        var itself = new TermQuery(new Term(DOCUMENT, documentId.toString()));
        var alike = alike(searcher, itself);
        if (alike.clauses().isEmpty()) {
            return List.of();
        }
        var query = new BooleanQuery.Builder()
                .add(alike, Occur.MUST)
                .add(filter, Occur.FILTER)
                .add(itself, Occur.MUST_NOT)
                .build();
        var seen = new HashSet<UUID>();
        var pages = new ArrayList<AlikePage>();
        for (var hit : searcher.search(query, PAGES_LOOKED_AT).scoreDocs) {
            var page = searcher.storedFields().document(hit.doc, Set.of(DOCUMENT, NUMBER));
            var id = UUID.fromString(page.get(DOCUMENT));
            if (pages.size() < count && seen.add(id)) {
                pages.add(new AlikePage(id, page.getField(NUMBER).numericValue().intValue(), hit.score));
            }
        }
        return pages;
    }

    private static BooleanQuery alike(IndexSearcher searcher, Query itself) throws IOException {
        var like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(new WordAnalyzer());
        like.setFieldNames(new String[] {TEXT});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMinWordLen(3);
        like.setMaxQueryTerms(TELLING_WORDS);
        var words = (BooleanQuery) like.like(TEXT, texts(searcher, itself));
        var enough = new BooleanQuery.Builder();
        words.clauses().forEach(enough::add);
        return enough.setMinimumNumberShouldMatch(
                        (int) Math.ceil(words.clauses().size() * SHARED))
                .build();
    }

    private static Reader[] texts(IndexSearcher searcher, Query itself) throws IOException {
        var texts = new ArrayList<Reader>();
        for (var hit : searcher.search(itself, PAGES_READ).scoreDocs) {
            var text = searcher.storedFields().document(hit.doc, Set.of(TEXT)).get(TEXT);
            texts.add(new StringReader(text));
        }
        return texts.toArray(Reader[]::new);
    }
}
