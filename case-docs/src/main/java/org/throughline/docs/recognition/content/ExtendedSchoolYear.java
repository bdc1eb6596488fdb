package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/**
 * What a plan says of services in the summer: 34 CFR 300.106.
 *
 * @param considered whether they were decided upon, for or against
 */
public record ExtendedSchoolYear(boolean considered, String text, Place place) {

    public ExtendedSchoolYear {
        requireNonNull(text);
        requireNonNull(place);
    }
}
