package org.throughline.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.Facets;
import org.throughline.docs.search.Facets.Count;
import org.throughline.docs.search.Facets.Group;
import org.throughline.docs.search.SearchHit;
import org.throughline.docs.search.SearchQuery;
import org.throughline.docs.search.SearchResults;
import org.throughline.docs.search.SearchService;

/** Finds two pages of one document of Mateo, and knows what it was asked for. */
class SearchFake extends SearchService {

    final List<SearchQuery> asked = new ArrayList<>();
    long beingRead;
    private final UUID documentId = UUID.randomUUID();
    private final UUID caseId;

    SearchFake(UUID caseId) {
        this.caseId = caseId;
    }

    @Override
    public SearchResults search(SearchQuery query) {
        asked.add(query);
        var found = query.narrowing().includes(Facet.LANGUAGE, "es") ? List.<SearchHit>of() : List.of(hit(2), hit(5));
        return new SearchResults(found.size(), found, facets(found.size()), beingRead);
    }

    UUID documentId() {
        return documentId;
    }

    private Facets facets(long found) {
        return new Facets(
                found == 0 ? 0 : 1,
                Map.of(
                        Facet.TYPE, new Group(found, List.of(new Count("EVALUATION", 0), new Count("IEP", found))),
                        Facet.CASE,
                                new Group(
                                        7,
                                        List.of(
                                                new Count(caseId.toString(), found),
                                                new Count(UUID.randomUUID().toString(), 5))),
                        Facet.LANGUAGE, new Group(2, List.of(new Count("en", 2), new Count("es", 0)))));
    }

    private SearchHit hit(int page) {
        return new SearchHit(
                documentId, caseId, "plan.pdf", DocumentType.IEP, page, 1, "He will <mark>write</mark> &amp; read.");
    }
}
