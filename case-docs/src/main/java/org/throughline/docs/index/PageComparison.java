package org.throughline.docs.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Compares the pages of an index with those it must hold, document by document. */
final class PageComparison {

    private final IndexSearcher index;
    private final Set<UUID> missing = new TreeSet<>();
    private final Set<UUID> surplus = new TreeSet<>();
    private final Set<UUID> stale = new TreeSet<>();
    private final Set<UUID> compared = new HashSet<>();
    private int agreeing;

    PageComparison(IndexSearcher index) {
        this.index = index;
    }

    /** @param pages all that the index must hold of a document */
    void compare(List<IndexedPage> pages) throws IOException {
        var id = pages.getFirst().document().id();
        compared.add(id);
        var wanted = new HashMap<Integer, List<String>>();
        pages.forEach(page -> wanted.put(page.number(), PageFields.stored(PageFields.of(page))));
        var there = new HashMap<Integer, List<String>>();
        var isTwice = hasTwice(id, there);

        var lacks = !there.keySet().containsAll(wanted.keySet());
        var exceeds = isTwice || !wanted.keySet().containsAll(there.keySet());
        var differs = wanted.entrySet().stream()
                .anyMatch(page ->
                        there.containsKey(page.getKey()) && !page.getValue().equals(there.get(page.getKey())));
        note(lacks, missing, id);
        note(exceeds, surplus, id);
        note(differs, stale, id);
        agreeing += lacks || exceeds || differs ? 0 : 1;
    }

    /** Reads what is there; answers whether some page is there more than once. */
    private boolean hasTwice(UUID id, Map<Integer, List<String>> there) throws IOException {
        var fields = index.storedFields();
        var found = index.search(documentIs(id), Integer.MAX_VALUE).scoreDocs;
        for (var hit : found) {
            var page = fields.document(hit.doc);
            there.put(page.getField(PageFields.NUMBER).numericValue().intValue(), PageFields.stored(page));
        }
        return found.length > there.size();
    }

    private static void note(boolean holds, Set<UUID> among, UUID id) {
        if (holds) {
            among.add(id);
        }
    }

    /** The documents in the index that nothing was compared with. */
    Set<UUID> others() throws IOException {
        var others = new TreeSet<UUID>();
        var terms = MultiTerms.getTerms(index.getIndexReader(), PageFields.DOCUMENT);
        if (terms != null) {
            var all = terms.iterator();
            for (var term = all.next(); term != null; term = all.next()) {
                var id = UUID.fromString(term.utf8ToString());
                // a word of the index may be left of what was deleted
                if (!compared.contains(id) && index.count(documentIs(id)) > 0) {
                    others.add(id);
                }
            }
        }
        return others;
    }

    private static TermQuery documentIs(UUID id) {
        return new TermQuery(new Term(PageFields.DOCUMENT, id.toString()));
    }

    /**
     * @param more that are in the index and must not be
     * @param waiting how many have changed since the index was written
     */
    IndexDifference difference(Set<UUID> more, int waiting) {
        surplus.addAll(more);
        return new IndexDifference(missing, surplus, stale, agreeing, waiting);
    }
}
