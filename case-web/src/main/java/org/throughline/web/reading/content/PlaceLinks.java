package org.throughline.web.reading.content;

import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.content.Place;
import org.throughline.web.address.PageAddress;

/**
 * Leads to where something stands in a document.
 *
 * @param shown the page that is looked at
 */
record PlaceLinks(Document document, PageAddress shown) {

    PageAddress to(Place place, String words) {
        return PlaceAddress.to(document, place, words);
    }

    boolean isShown(PageAddress address) {
        return shown.asText(false).path().equals(address.path());
    }
}
