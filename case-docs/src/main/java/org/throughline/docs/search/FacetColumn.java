package org.throughline.docs.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** One group in one segment of the index: the value of the page looked at, and the counts by the number of the value. */
final class FacetColumn {

    private final FacetTally tally;
    private final SortedDocValues values;
    private final FixedBitSet chosen;
    private final FixedBitSet seen;
    private final long[] pagesOf;
    private long pages;
    private int value = -1;

    FacetColumn(LeafReader segment, FacetTally tally) throws IOException {
        this.tally = tally;
        values = DocValues.unwrapSingleton(
                DocValues.getSortedSet(segment, tally.facet().wire()));
        chosen = new FixedBitSet(values.getValueCount());
        seen = new FixedBitSet(values.getValueCount());
        pagesOf = new long[values.getValueCount()];
        for (var one : tally.chosen()) {
            var number = values.lookupTerm(new BytesRef(one));
            if (number >= 0) {
                chosen.set(number);
            }
        }
    }

    void moveTo(int page) throws IOException {
        value = values.advanceExact(page) ? values.ordValue() : -1;
        if (value >= 0) {
            seen.set(value);
        }
    }

    boolean isChosen() {
        return tally.chosen().isEmpty() || (value >= 0 && chosen.get(value));
    }

    void count() {
        pages++;
        if (value >= 0) {
            pagesOf[value]++;
        }
    }

    void finish() throws IOException {
        for (var number = 0; number < pagesOf.length; number++) {
            if (seen.get(number)) {
                tally.add(values.lookupOrd(number).utf8ToString(), pagesOf[number]);
            }
        }
        tally.add(pages);
    }
}
