package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/** A part of a plan that was met but not understood: nothing is dropped in silence. */
public record UnreadSection(String heading, Place place) {

    public UnreadSection {
        requireNonNull(heading);
        requireNonNull(place);
    }
}
