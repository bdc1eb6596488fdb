package org.throughline.docs.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param total how many pages there are in all
 * @param facets if they were asked for
 */
public record SearchResults(
        long total, List<SearchHit> hits, @Nullable Facets facets) {}
