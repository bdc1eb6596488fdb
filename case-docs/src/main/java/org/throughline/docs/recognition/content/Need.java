package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/** A need that follows from the disability: 34 CFR 300.320(a)(2)(i). */
public record Need(String area, String text, Place place, double confidence) {

    public Need {
        requireNonNull(area);
        requireNonNull(text);
        requireNonNull(place);
    }

    /** By the word of a person. */
    Need confirmed() {
        return new Need(area, text, place, PaperContent.SAID_BY_PERSON);
    }
}
