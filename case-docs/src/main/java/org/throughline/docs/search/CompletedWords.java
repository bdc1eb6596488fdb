package org.throughline.docs.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.throughline.docs.index.PageFields.TEXT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/**
 * The words that begin so and stand on pages where the caller may look, those on the most of them first. Other pages
 * neither give a word nor put it in order. It looks at so many words and places and no more.
 */
final class CompletedWords {

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 1_000;
    private static final int MOST_PLACES = 200_000;

    private record Word(String text, int pages) {}

    private CompletedWords() {}

    static List<String> find(IndexSearcher searcher, String begun, Query filter, int count) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), TEXT);
        if (begun.length() < SHORTEST || terms == null) {
            return List.of();
        }
        var open = open(searcher, filter);
        var beginning = new BytesRef(begun);
        var all = terms.iterator();
        var term = all.seekCeil(beginning) == SeekStatus.END ? null : all.term();
        var words = new ArrayList<Word>();
        var places = 0;
        PostingsEnum pages = null;
        for (var looked = 0; term != null && looked < MOST_WORDS && places < MOST_PLACES; looked++) {
            if (!StringHelper.startsWith(term, beginning)) {
                break;
            }
            places += all.docFreq();
            pages = all.postings(pages, PostingsEnum.NONE);
            words.add(new Word(term.utf8ToString(), among(open, pages)));
            term = all.next();
        }
        return words.stream()
                .filter(word -> word.pages() > 0 && !word.text().equals(begun))
                .sorted(comparing(Word::pages, reverseOrder()).thenComparing(Word::text))
                .limit(count)
                .map(Word::text)
                .toList();
    }

    private static int among(FixedBitSet open, PostingsEnum pages) throws IOException {
        var count = 0;
        for (var page = pages.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = pages.nextDoc()) {
            count += open.get(page) ? 1 : 0;
        }
        return count;
    }

    private static FixedBitSet open(IndexSearcher searcher, Query filter) throws IOException {
        var open = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        return searcher.search(filter, new CollectorManager<SimpleCollector, FixedBitSet>() {
            @Override
            public SimpleCollector newCollector() {
                return new Marking(open);
            }

            @Override
            public FixedBitSet reduce(Collection<SimpleCollector> all) {
                return open;
            }
        });
    }

    private static final class Marking extends SimpleCollector {

        private final FixedBitSet marked;
        private int base;

        Marking(FixedBitSet marked) {
            this.marked = marked;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            base = segment.docBase;
        }

        @Override
        public void collect(int page) {
            marked.set(base + page);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
