package org.throughline.docs.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the words were found in. A value counts its pages as if nothing else were chosen in its group, so that one sees
 * what choosing it would bring; it is there, with a zero if need be, wherever the words alone find it.
 *
 * @param documents in how many documents the found pages are
 */
public record Facets(long documents, Map<Facet, Group> groups) {

    /** @param pages how many there would be if nothing were chosen in this group */
    public record Group(long pages, List<Count> values) {}

    /** @param pages how many have this value */
    public record Count(String value, long pages) {}

    Facets without(Facet facet) {
        var others = new EnumMap<>(groups);
        others.remove(facet);
        return new Facets(documents, others);
    }

    public Group group(Facet facet) {
        return groups.getOrDefault(facet, new Group(0, List.of()));
    }
}
