package org.throughline.docs.comparison;

import org.jspecify.annotations.Nullable;

/** What became of an accommodation, each in the words of its plan. */
public record AccommodationChange(
        @Nullable String from, @Nullable String to, Change change) {}
