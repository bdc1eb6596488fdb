package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.FacetSelection;
import org.throughline.docs.search.SearchQuery;
import org.throughline.docs.search.SearchQuery.Order;

/** A search as it stands in the address, so that it can be kept, sent and gone back to; what makes no sense is left out. */
public record SearchAddress(
        String text,
        FacetSelection narrowing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        int page) implements Address {

    private static final String NEWEST = "newest";

    public static SearchAddress of(String words) {
        return new SearchAddress(words, FacetSelection.NONE, null, null, Order.BEST, 0);
    }

    public static SearchAddress read(QueryParameters parameters) {
        var asked = new Asked(parameters);
        var selection = FacetSelection.NONE;
        for (var facet : Facet.values()) {
            for (var value : parameters.getParameters(facet.wire())) {
                selection = makesSense(facet, value) ? selection.with(facet, value) : selection;
            }
        }
        return new SearchAddress(
                asked.text("q").orElse(""),
                selection,
                asked.value("from", LocalDate::parse).orElse(null),
                asked.value("to", LocalDate::parse).orElse(null),
                asked.says("sort", NEWEST) ? Order.NEWEST : Order.BEST,
                asked.text("page")
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

    public SearchAddress narrowedTo(FacetSelection other) {
        return new SearchAddress(text, other, from, to, order, 0);
    }

    public SearchAddress uploaded(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchAddress(text, narrowing, first, last, order, 0);
    }

    public SearchAddress inOrder(Order other) {
        return new SearchAddress(text, narrowing, from, to, other, 0);
    }

    public SearchAddress atPage(int number) {
        return new SearchAddress(text, narrowing, from, to, order, number);
    }

    /** Of new words everything is looked at from the first page on. */
    public SearchAddress words(String other) {
        return new SearchAddress(other, narrowing, from, to, order, 0);
    }

    public boolean isNarrowed() {
        return !narrowing.isEmpty() || from != null || to != null;
    }

    public SearchQuery query(int size) {
        return new SearchQuery(text, narrowing, null, from, to, order, true, page, size);
    }

    @Override
    public String path() {
        var query = new Query().and("q", text);
        narrowing.chosen().forEach((facet, values) -> values.forEach(value -> query.and(facet.wire(), value)));
        return query.and("from", from)
                .and("to", to)
                .and("sort", order == Order.NEWEST ? NEWEST : null)
                .and("page", page > 0 ? page : null)
                .of(StaffPlace.SEARCH);
    }
}
