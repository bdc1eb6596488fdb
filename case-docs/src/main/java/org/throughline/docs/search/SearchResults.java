package org.throughline.docs.search;

import java.util.List;

/** @param total how many pages there are in all */
public record SearchResults(long total, List<SearchHit> hits) {}
