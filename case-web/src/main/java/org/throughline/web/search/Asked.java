package org.throughline.web.search;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.facts.DocumentType;

/** A search as it stands in the address, so that it can be kept, sent and gone back to. */
record Asked(String text, @Nullable UUID caseId, @Nullable DocumentType type, int page) {

    static Asked of(QueryParameters parameters) {
        return new Asked(
                parameters.getSingleParameter("q").orElse(""),
                parameters.getSingleParameter("case").flatMap(Asked::id).orElse(null),
                parameters.getSingleParameter("type").flatMap(Asked::type).orElse(null),
                parameters
                        .getSingleParameter("page")
                        .filter(page -> page.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static Optional<DocumentType> type(String text) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.name().equals(text))
                .findFirst();
    }

    Asked atPage(int number) {
        return new Asked(text, caseId, type, number);
    }

    QueryParameters address() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", text);
        if (caseId != null) {
            all.put("case", caseId.toString());
        }
        if (type != null) {
            all.put("type", type.name());
        }
        if (page > 0) {
            all.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(all);
    }
}
