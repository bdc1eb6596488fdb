package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/** Words of a paper under a heading of their own, such as the explanation of the placement. */
public record Passage(String text, Place place) {

    public Passage {
        requireNonNull(text);
        requireNonNull(place);
    }
}
