package org.throughline.web.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.core.caselist.CaseQuery.Sort;
import org.throughline.web.rest.InvalidForm;

/** The parameter {@code sort}, such as {@code -opened}. */
public record CaseOrder(Sort by, boolean descending) {

    /** @throws InvalidForm if nothing is ordered so */
    public static CaseOrder of(String sort) {
        var descending = sort.startsWith("-");
        var name = descending ? sort.substring(1) : sort;
        var by = Arrays.stream(Sort.values())
                .filter(one -> wire(one).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidForm("sort", "must be one of " + all() + ", or one of them after a minus"));
        return new CaseOrder(by, descending);
    }

    private static String wire(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static String all() {
        return Arrays.stream(Sort.values()).map(CaseOrder::wire).collect(Collectors.joining(", "));
    }
}
