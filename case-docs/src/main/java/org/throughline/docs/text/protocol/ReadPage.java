package org.throughline.docs.text.protocol;

import java.util.List;

/**
 * A page of which the text is known.
 *
 * @param words where they stand, if they were read off its picture; else the file itself says
 */
public record ReadPage(String text, List<PlacedWord> words) {

    /** Of a page that is no picture. */
    public static ReadPage typed(String text) {
        return new ReadPage(text, List.of());
    }
}
