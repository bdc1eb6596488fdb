package org.throughline.docs.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Of each group any of the chosen values; all of it where none is chosen. */
public record FacetSelection(Map<Facet, SortedSet<String>> chosen) {

    public static final FacetSelection NONE = new FacetSelection(Map.of());

    public FacetSelection {
        var copy = new EnumMap<Facet, SortedSet<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    public SortedSet<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Collections.emptySortedSet());
    }

    public boolean includes(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    public FacetSelection with(Facet facet, String value) {
        var values = new TreeSet<>(chosen(facet));
        values.add(value);
        return replaced(facet, values);
    }

    /** A value that is not given narrows nothing. */
    public FacetSelection withIfAny(Facet facet, @Nullable Object value) {
        return value == null ? this : with(facet, value.toString());
    }

    public FacetSelection without(Facet facet, String value) {
        var values = new TreeSet<>(chosen(facet));
        values.remove(value);
        return replaced(facet, values);
    }

    public FacetSelection without(Facet facet) {
        return replaced(facet, new TreeSet<>());
    }

    private FacetSelection replaced(Facet facet, SortedSet<String> values) {
        var all = new EnumMap<Facet, SortedSet<String>>(Facet.class);
        all.putAll(chosen);
        all.put(facet, values);
        return new FacetSelection(all);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }
}
