package org.throughline.web.reading.content;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.content.Place;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.LitArea;
import org.throughline.web.address.PageAddress;

/** Where something stands in a document: its place is lit, and where it has none its words are marked. */
public final class PlaceAddress {

    /** So many words find their place; more only make the address long. */
    private static final int WORDS = 10;

    private PlaceAddress() {}

    /** @param words by which it is found where nobody knows its place on the page */
    public static PageAddress to(Document document, Place place, String words) {
        var page = place.page();
        var lit = place.areas().stream()
                .filter(area -> area.page() == page)
                .map(area -> new LitArea(area.left(), area.top(), area.width(), area.height()))
                .toList();
        var address = DocumentAddress.of(document.id());
        return document.file().hasPictures() && !lit.isEmpty()
                ? address.page(page).lighting(lit)
                : address.quoting(page, beginning(words));
    }

    private static String beginning(String words) {
        return Arrays.stream(words.strip().split("\\s+", WORDS + 1))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }
}
