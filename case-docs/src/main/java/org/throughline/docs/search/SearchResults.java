package org.throughline.docs.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param total how many pages there are in all
 * @param facets if they were asked for
 * @param beingRead how many documents of the caller's cannot be found yet; counted together with the facets
 * @param partial no page holds all that was asked for: these hold some of it
 */
public record SearchResults(
        long total, List<SearchHit> hits, @Nullable Facets facets, long beingRead, boolean partial) {

    public SearchResults(long total, List<SearchHit> hits, @Nullable Facets facets, long beingRead) {
        this(total, hits, facets, beingRead, false);
    }
}
