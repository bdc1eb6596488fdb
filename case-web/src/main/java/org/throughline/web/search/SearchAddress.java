package org.throughline.web.search;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.FacetSelection;
import org.throughline.docs.search.SearchQuery;
import org.throughline.docs.search.SearchQuery.Order;

/** A search as it stands in the address, so that it can be kept, sent and gone back to; what makes no sense is left out. */
record SearchAddress(
        String text,
        FacetSelection narrowing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        int page) {

    private static final String ADDRESS = "staff/search";
    private static final String NEWEST = "newest";

    static SearchAddress of(QueryParameters parameters) {
        var selection = FacetSelection.NONE;
        for (var facet : Facet.values()) {
            for (var value : parameters.getParameters(facet.wire())) {
                selection = makesSense(facet, value) ? selection.with(facet, value) : selection;
            }
        }
        return new SearchAddress(
                parameters.getSingleParameter("q").orElse(""),
                selection,
                parameters
                        .getSingleParameter("from")
                        .flatMap(SearchAddress::day)
                        .orElse(null),
                parameters.getSingleParameter("to").flatMap(SearchAddress::day).orElse(null),
                parameters.getSingleParameter("sort").filter(NEWEST::equals).isPresent() ? Order.NEWEST : Order.BEST,
                parameters
                        .getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    private static boolean makesSense(Facet facet, String value) {
        return switch (facet) {
            case CASE, UPLOADED_BY -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case TYPE ->
                Arrays.stream(DocumentType.values())
                        .anyMatch(type -> type.name().equals(value));
            case YEAR -> value.matches("[0-9]{4}");
            case LANGUAGE -> value.matches("en|es");
            case SHARED -> value.matches("true|false");
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    SearchAddress narrowedTo(FacetSelection other) {
        return new SearchAddress(text, other, from, to, order, 0);
    }

    SearchAddress uploaded(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchAddress(text, narrowing, first, last, order, 0);
    }

    SearchAddress inOrder(Order other) {
        return new SearchAddress(text, narrowing, from, to, other, 0);
    }

    SearchAddress atPage(int number) {
        return new SearchAddress(text, narrowing, from, to, order, number);
    }

    /** Of new words everything is looked at from the first page on. */
    SearchAddress words(String other) {
        return new SearchAddress(other, narrowing, from, to, order, 0);
    }

    boolean isNarrowed() {
        return !narrowing.isEmpty() || from != null || to != null;
    }

    SearchQuery query(int size) {
        return new SearchQuery(text, narrowing, null, from, to, order, true, page, size);
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put("q", List.of(text));
        narrowing.chosen().forEach((facet, values) -> all.put(facet.wire(), List.copyOf(values)));
        putIfAny(all, "from", from);
        putIfAny(all, "to", to);
        putIfAny(all, "sort", order == Order.NEWEST ? NEWEST : null);
        putIfAny(all, "page", page > 0 ? page : null);
        return new QueryParameters(all);
    }

    private static void putIfAny(Map<String, List<String>> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, List.of(value.toString()));
        }
    }

    String address() {
        return ADDRESS + "?" + parameters().getQueryString();
    }
}
