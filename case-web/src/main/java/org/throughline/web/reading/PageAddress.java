package org.throughline.web.reading;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;

/**
 * Where a page is shown, and how.
 *
 * @param page the first is 1
 * @param searched what shall be marked on it, or nothing
 * @param isText shown as text although there is a picture
 */
record PageAddress(UUID document, int page, String searched, boolean isText) {

    static PageAddress of(UUID document, QueryParameters asked) {
        return new PageAddress(
                document,
                asked.getSingleParameter("page")
                        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("as").filter("text"::equals).isPresent());
    }

    static String first(UUID document) {
        return "staff/documents/" + document;
    }

    static String quoting(UUID document, int page, String quote) {
        return new PageAddress(document, page, "\"" + quote.replace("\"", " ") + "\"", false).path();
    }

    PageAddress at(int number) {
        return new PageAddress(document, number, searched, isText);
    }

    PageAddress upTo(int last) {
        return at(Math.min(page, last));
    }

    PageAddress asText(boolean asText) {
        return new PageAddress(document, page, searched, asText);
    }

    String path() {
        var parameters = QueryParameters.of("page", String.valueOf(page));
        if (!searched.isEmpty()) {
            parameters = parameters.merging("q", searched);
        }
        if (isText) {
            parameters = parameters.merging("as", "text");
        }
        return "staff/documents/" + document + "?" + parameters.getQueryString();
    }
}
