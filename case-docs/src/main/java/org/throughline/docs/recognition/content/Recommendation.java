package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/** Something that an evaluation recommends. */
public record Recommendation(String text, Place place) {

    public Recommendation {
        requireNonNull(text);
        requireNonNull(place);
    }
}
