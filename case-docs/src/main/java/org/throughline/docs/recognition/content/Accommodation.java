package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/** A change in how a child is taught or tested, not in what it is to learn. */
public record Accommodation(String text, Place place) {

    public Accommodation {
        requireNonNull(text);
        requireNonNull(place);
    }
}
