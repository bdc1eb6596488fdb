package org.throughline.docs.recognition.content;

import java.util.List;

/**
 * Where something stands in a paper.
 *
 * @param page on which it begins; the first is 1
 * @param areas to be lit; none where the paper has no geometry, such as a Word file
 */
public record Place(int page, List<Area> areas) {

    public Place {
        areas = List.copyOf(areas);
    }
}
