package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;

/**
 * Where a page is shown, and how.
 *
 * @param number the first is 1
 * @param searched what shall be marked on it, or nothing
 * @param isText shown as text although there is a picture
 */
public record PageAddress(DocumentAddress document, int number, String searched, boolean isText) implements Address {

    private static final String TEXT = "text";

    public static PageAddress read(UUID document, QueryParameters parameters) {
        var asked = new Asked(parameters);
        return new PageAddress(
                DocumentAddress.of(document),
                asked.text("page")
                        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                asked.text("q").orElse(""),
                asked.says("as", TEXT));
    }

    public PageAddress at(int other) {
        return new PageAddress(document, other, searched, isText);
    }

    public PageAddress upTo(int last) {
        return at(Math.min(number, last));
    }

    /** @param words as one searches for them */
    public PageAddress marking(String words) {
        return new PageAddress(document, number, words, isText);
    }

    public PageAddress asText(boolean asText) {
        return new PageAddress(document, number, searched, asText);
    }

    @Override
    public String path() {
        return new Query()
                .and("page", number)
                .and("q", searched.isEmpty() ? null : searched)
                .and("as", isText ? TEXT : null)
                .of(document);
    }
}
