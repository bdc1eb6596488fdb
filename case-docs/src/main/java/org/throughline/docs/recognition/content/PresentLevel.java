package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/**
 * What a child does now in an area: 34 CFR 300.320(a)(1).
 *
 * @param area as the paper calls it, without its number
 * @param hasData whether a number, a score or a count is in it
 * @param confidence 0 to 1
 */
public record PresentLevel(String area, String text, boolean hasData, Place place, double confidence) {

    public PresentLevel {
        requireNonNull(area);
        requireNonNull(text);
        requireNonNull(place);
    }

    /** By the word of a person. */
    PresentLevel confirmed() {
        return new PresentLevel(area, text, hasData, place, PaperContent.SAID_BY_PERSON);
    }
}
