package org.throughline.docs.review;

import org.jspecify.annotations.Nullable;

/**
 * A finding with its place in the list.
 *
 * @param rank the first is 1
 * @param dismissed why somebody does not want to be asked again; nothing if it is open
 */
public record RankedFinding(
        FindingId id, Finding finding, int rank, @Nullable String dismissed) {}
