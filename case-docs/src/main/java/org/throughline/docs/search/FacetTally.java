package org.throughline.docs.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.docs.search.Facets.Count;
import org.throughline.docs.search.Facets.Group;

/** The pages of one group, by value. */
final class FacetTally {

    private static final int MOST = 12;

    private final Facet facet;
    private final Set<String> chosen;
    private final Map<String, Long> values = new HashMap<>();
    private long pages;

    FacetTally(Facet facet, Set<String> chosen) {
        this.facet = facet;
        this.chosen = chosen;
    }

    Facet facet() {
        return facet;
    }

    Set<String> chosen() {
        return chosen;
    }

    void add(String value, long more) {
        values.merge(value, more, Long::sum);
    }

    /** @param more pages, whether they have a value or not */
    void add(long more) {
        pages += more;
    }

    void add(FacetTally other) {
        other.values.forEach(this::add);
        pages += other.pages;
    }

    /** Of many values, those with the most pages; what is chosen is always among them. */
    Group group() {
        always().forEach(value -> values.putIfAbsent(value, 0L));
        chosen.forEach(value -> values.putIfAbsent(value, 0L));
        var shown = values.entrySet().stream()
                .map(value -> new Count(value.getKey(), value.getValue()))
                .sorted(comparing((Count count) -> !chosen.contains(count.value()))
                        .thenComparing(Count::pages, reverseOrder())
                        .thenComparing(Count::value))
                .limit(MOST)
                .sorted(order())
                .toList();
        return new Group(pages, shown);
    }

    /** What is shown even where there is none of it. */
    private List<String> always() {
        return switch (facet) {
            case LANGUAGE -> List.of("en", "es");
            case SHARED -> List.of("true", "false");
            case TYPE, CASE, YEAR, UPLOADED_BY -> List.of();
        };
    }

    private Comparator<Count> order() {
        return switch (facet) {
            case CASE, UPLOADED_BY -> comparing(Count::pages, reverseOrder()).thenComparing(Count::value);
            case YEAR, SHARED -> comparing(Count::value, reverseOrder());
            case TYPE, LANGUAGE -> comparing(Count::value, naturalOrder());
        };
    }
}
