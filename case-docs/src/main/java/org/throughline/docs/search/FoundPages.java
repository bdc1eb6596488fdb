package org.throughline.docs.search;

import static org.throughline.docs.index.PageFields.DOCUMENT;
import static org.throughline.docs.index.PageFields.NUMBER;
import static org.throughline.docs.index.PageFields.TEXT;
import static org.throughline.docs.index.PageFields.UPLOADED_AT;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.throughline.docs.index.PageAnalyzer;
import org.throughline.docs.search.SearchQuery.Order;

/** What the index answers, before the database has confirmed it. */
record FoundPages(long total, List<FoundPage> pages) {

    /** @param snippet escaped HTML in which only {@code <mark>} is markup */
    record FoundPage(UUID documentId, int number, float score, String snippet) {}

    private static final PageAnalyzer ANALYZER = new PageAnalyzer();
    private static final int SENTENCE = 100;
    private static final int LONGEST = 400;
    private static final int PASSAGES = 2;
    private static final int PUT_IN_ORDER = 200;
    private static final Sort NEWEST =
            new Sort(LongField.newSortField(UPLOADED_AT, true, SortedNumericSelector.Type.MAX), SortField.FIELD_DOC);

    static FoundPages find(IndexSearcher searcher, TextQuery text, Query filter, Order order, int from, int count)
            throws IOException {
        var query = text.in(filter);
        var top = searcher.search(query, collectors(order, Math.max(from + count, PUT_IN_ORDER)));
        var hits = switch (order) {
            case BEST -> cut(bestFirst(searcher, text, top), from, count);
            case NEWEST -> scored(searcher, query, cut(Arrays.stream(top.scoreDocs), from, count));
        };
        var numbers = Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
        var highlighter = highlighter(searcher);
        var snippets = numbers.length == 0 ? new String[0] : snippets(highlighter, text, numbers);
        var pages = new ArrayList<FoundPage>(hits.length);
        for (var i = 0; i < hits.length; i++) {
            var page = highlighter.page(numbers[i]);
            pages.add(new FoundPage(
                    UUID.fromString(page.get(DOCUMENT)),
                    page.getField(NUMBER).numericValue().intValue(),
                    hits[i].score,
                    Objects.requireNonNullElse(snippets[i], "")));
        }
        return new FoundPages(top.totalHits.value(), pages);
    }

    private static CollectorManager<?, ? extends TopDocs> collectors(Order order, int most) {
        return switch (order) {
            case BEST -> new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE);
            case NEWEST -> new TopFieldCollectorManager(NEWEST, most, Integer.MAX_VALUE);
        };
    }

    private static ScoreDoc[] cut(Stream<ScoreDoc> hits, int from, int count) {
        return hits.skip(from).limit(count).toArray(ScoreDoc[]::new);
    }

    /** What makes a page better is too dear to ask of every page: it is asked of the best. */
    private static Stream<ScoreDoc> bestFirst(IndexSearcher searcher, TextQuery text, TopDocs top) throws IOException {
        var best = Arrays.stream(top.scoreDocs).limit(PUT_IN_ORDER).toArray(ScoreDoc[]::new);
        var again = QueryRescorer.rescore(searcher, new TopDocs(top.totalHits, best), text.closer(), 1, PUT_IN_ORDER);
        return Stream.concat(
                Arrays.stream(again.scoreDocs), Arrays.stream(top.scoreDocs).skip(PUT_IN_ORDER));
    }

    private static ScoreDoc[] scored(IndexSearcher searcher, Query query, ScoreDoc[] hits) throws IOException {
        TopFieldCollector.populateScores(hits, searcher, query);
        return hits;
    }

    private static PageHighlighter highlighter(IndexSearcher searcher) throws IOException {
        return new PageHighlighter(UnifiedHighlighter.builder(searcher, ANALYZER)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withWeightMatches(false) // words and phrases are marked the same without, and sooner
                .withFormatter(new SnippetFormatter(LONGEST))
                .withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), SENTENCE, 0.5f)));
    }

    private static String[] snippets(UnifiedHighlighter highlighter, TextQuery text, int[] numbers) throws IOException {
        return Objects.requireNonNull(highlighter
                .highlightFields(new String[] {TEXT}, text.marked(), numbers, new int[] {PASSAGES})
                .get(TEXT));
    }
}
