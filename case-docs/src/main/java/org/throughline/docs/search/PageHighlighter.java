package org.throughline.docs.search;

import static org.throughline.docs.index.PageFields.DOCUMENT;
import static org.throughline.docs.index.PageFields.NUMBER;
import static org.throughline.docs.index.PageFields.TEXT;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Keeps what else is stored of the pages that it marks: to unpack each page a second time for that would be dear. */
final class PageHighlighter extends UnifiedHighlighter {

    private final StoredFields stored;
    private final Map<Integer, Document> pages = new HashMap<>();

    PageHighlighter(Builder settings) throws IOException {
        super(settings);
        stored = searcher.storedFields();
    }

    /** Of a page that was marked before. */
    Document page(int number) {
        return Objects.requireNonNull(pages.get(number));
    }

    /** One page at a time, so that the texts of many are never held at once. */
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator numbers, int most)
            throws IOException {
        var page = stored.document(numbers.nextDoc(), Set.of(DOCUMENT, NUMBER, TEXT));
        var text = page.get(TEXT);
        page.removeFields(TEXT);
        pages.put(numbers.docID(), page);
        return List.<CharSequence[]>of(new CharSequence[] {text});
    }
}
