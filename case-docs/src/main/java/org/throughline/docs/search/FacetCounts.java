package org.throughline.docs.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.throughline.docs.index.PageFields;

/**
 * Counts in one walk over what the words find: a page that one group alone leaves out still counts in that group. It
 * looks at numbers only, and never at a text.
 */
final class FacetCounts extends SimpleCollector {

    private final List<FacetTally> tallies;
    private final List<FacetColumn> columns = new ArrayList<>();
    private SortedDocValues documentOf = DocValues.emptySorted();
    private int lastDocument;
    private long documents;

    private FacetCounts(FacetSelection selection) {
        tallies = Arrays.stream(Facet.values())
                .map(facet -> new FacetTally(facet, selection.chosen(facet)))
                .toList();
    }

    /** @param found everything that the words find where the caller may look, narrowed to nothing yet */
    static Facets of(IndexSearcher searcher, Query found, FacetSelection selection) throws IOException {
        return searcher.search(found, new CollectorManager<FacetCounts, Facets>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts(selection);
            }

            @Override
            public Facets reduce(Collection<FacetCounts> parts) {
                var all = new FacetCounts(selection);
                parts.forEach(all::add);
                return all.facets();
            }
        });
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        columns.clear();
        for (var tally : tallies) {
            columns.add(new FacetColumn(segment.reader(), tally));
        }
        documentOf = DocValues.unwrapSingleton(DocValues.getSortedSet(segment.reader(), PageFields.DOCUMENT));
        lastDocument = -1;
    }

    @Override
    public void collect(int page) throws IOException {
        FacetColumn against = null;
        var objections = 0;
        for (var column : columns) {
            column.moveTo(page);
            if (!column.isChosen()) {
                against = column;
                objections++;
            }
        }
        if (against == null) {
            columns.forEach(FacetColumn::count);
            countDocumentOf(page);
        } else if (objections == 1) {
            against.count();
        }
    }

    /** The pages of a document are written together, so they follow each other in one segment. */
    private void countDocumentOf(int page) throws IOException {
        if (documentOf.advanceExact(page) && documentOf.ordValue() != lastDocument) {
            lastDocument = documentOf.ordValue();
            documents++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (var column : columns) {
            column.finish();
        }
    }

    private void add(FacetCounts other) {
        documents += other.documents;
        for (var i = 0; i < tallies.size(); i++) {
            tallies.get(i).add(other.tallies.get(i));
        }
    }

    private Facets facets() {
        var groups = new EnumMap<Facet, Facets.Group>(Facet.class);
        tallies.forEach(tally -> groups.put(tally.facet(), tally.group()));
        return new Facets(documents, groups);
    }
}
