package org.throughline.web.address;

import java.util.List;
import java.util.UUID;

/** A document that is read. */
public record DocumentAddress(UUID documentId) implements Address {

    private static final String ALL = "staff/documents";

    public static DocumentAddress of(UUID documentId) {
        return new DocumentAddress(documentId);
    }

    public static boolean isAt(String path) {
        return path.startsWith(ALL + "/");
    }

    @Override
    public String path() {
        return ALL + "/" + documentId;
    }

    /** @param number the first is 1 */
    public PageAddress page(int number) {
        return new PageAddress(this, number, "", List.of(), false);
    }

    /** A page on which words are marked as they stand. */
    public PageAddress quoting(int number, String quote) {
        return page(number).marking("\"" + quote.replace("\"", " ") + "\"");
    }

    public Address similar() {
        return new PlainAddress(path() + "/alike");
    }
}
