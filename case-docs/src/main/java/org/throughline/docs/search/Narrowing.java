package org.throughline.docs.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Of each group any of the chosen values; all of it where none is chosen. */
public record Narrowing(Map<Facet, SortedSet<String>> chosen) {

    public static final Narrowing NONE = new Narrowing(Map.of());

    public Narrowing {
        var copy = new EnumMap<Facet, SortedSet<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    public SortedSet<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Collections.emptySortedSet());
    }

    public boolean includes(Facet facet, String value) {
        return of(facet).contains(value);
    }

    public Narrowing with(Facet facet, String value) {
        var values = new TreeSet<>(of(facet));
        values.add(value);
        return replaced(facet, values);
    }

    /** A value that is not given narrows nothing. */
    public Narrowing withIfAny(Facet facet, @Nullable Object value) {
        return value == null ? this : with(facet, value.toString());
    }

    public Narrowing without(Facet facet, String value) {
        var values = new TreeSet<>(of(facet));
        values.remove(value);
        return replaced(facet, values);
    }

    public Narrowing without(Facet facet) {
        return replaced(facet, new TreeSet<>());
    }

    private Narrowing replaced(Facet facet, SortedSet<String> values) {
        var all = new EnumMap<Facet, SortedSet<String>>(Facet.class);
        all.putAll(chosen);
        all.put(facet, values);
        return new Narrowing(all);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }
}
