package org.throughline.web.plan.comparison;

import java.util.List;
import org.throughline.docs.recognition.content.Place;

/** What one of two plans says of something, and where. */
record ComparedSide(Place place, String text, List<ShownWords> words) {

    /** Words in a row. */
    record ShownWords(Shade kind, String text) {}

    enum Shade {
        /** In both plans, as much would be. */
        PLAIN,
        /** So many in both plans that they were copied. */
        SAME,
        /** In this plan alone. */
        OWN
    }
}
