package org.throughline.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.Facets;
import org.throughline.docs.search.SearchHit;
import org.throughline.docs.search.SearchResults;

/**
 * A list of pages, and if asked for in how many documents they are and how many pages each value of each group has.
 *
 * @param documents null unless the facets are asked for
 * @param facets null unless they are asked for
 */
public record SearchJson(
        List<HitJson> items,
        int page,
        int size,
        long total,
        @Nullable Long documents,
        @Nullable Map<String, List<CountJson>> facets) {

    /** The snippet is HTML: escaped text with nothing but mark elements in it. */
    public record HitJson(
            UUID documentId,
            UUID caseId,
            String fileName,
            @Nullable DocumentType type,
            int page,
            float score,
            String snippet) {

        static HitJson of(SearchHit hit) {
            return new HitJson(
                    hit.documentId(), hit.caseId(), hit.fileName(), hit.type(), hit.page(), hit.score(), hit.snippet());
        }
    }

    /** How many pages there are if this value is chosen. */
    public record CountJson(String value, long count) {}

    static SearchJson of(SearchResults results, int page, int size) {
        var facets = results.facets();
        return new SearchJson(
                results.hits().stream().map(HitJson::of).toList(),
                page,
                size,
                results.total(),
                facets == null ? null : facets.documents(),
                facets == null ? null : counts(facets));
    }

    private static Map<String, List<CountJson>> counts(Facets facets) {
        return Arrays.stream(Facet.values())
                .collect(Collectors.toMap(
                        Facet::wire,
                        facet -> facets.group(facet).values().stream()
                                .map(count -> new CountJson(count.value(), count.pages()))
                                .toList()));
    }
}
