package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;

/**
 * Where a page is shown, and how.
 *
 * @param number the first is 1
 * @param searched what shall be marked on it, or nothing
 * @param lit parts of its picture that shall be seen at once, or none
 * @param isText shown as text although there is a picture
 */
public record PageAddress(DocumentAddress document, int number, String searched, List<LitArea> lit, boolean isText)
        implements Address {

    private static final String TEXT = "text";

    public PageAddress {
        lit = List.copyOf(lit);
    }

    public static PageAddress read(UUID document, QueryParameters parameters) {
        var asked = new Asked(parameters);
        return new PageAddress(
                DocumentAddress.of(document),
                asked.text("page")
                        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                asked.text("q").orElse(""),
                asked.text("at").map(LitArea::read).orElse(List.of()),
                asked.says("as", TEXT));
    }

    public PageAddress at(int other) {
        return new PageAddress(document, other, searched, List.of(), isText);
    }

    public PageAddress upTo(int last) {
        return number <= last ? this : at(last);
    }

    /** @param words as one searches for them */
    public PageAddress marking(String words) {
        return new PageAddress(document, number, words, List.of(), isText);
    }

    public PageAddress lighting(List<LitArea> areas) {
        return new PageAddress(document, number, searched, areas, isText);
    }

    public PageAddress asText(boolean asText) {
        return new PageAddress(document, number, searched, lit, asText);
    }

    @Override
    public String path() {
        return new Query()
                .and("page", number)
                .and("q", searched.isEmpty() ? null : searched)
                .and("at", lit.isEmpty() ? null : LitArea.written(lit))
                .and("as", isText ? TEXT : null)
                .of(document);
    }
}
