package org.throughline.web.recognition;

import java.util.List;
import org.throughline.docs.recognition.content.Area;
import org.throughline.docs.recognition.content.Place;

/**
 * A rectangle on a page, in ten-thousandths of the width and of the height of the page as its picture shows it.
 *
 * @param left from the left edge
 * @param top from the upper edge
 */
public record AreaJson(int page, int left, int top, int width, int height) {

    /** None where the paper has no geometry. */
    static List<AreaJson> of(Place place) {
        return place.areas().stream().map(AreaJson::of).toList();
    }

    private static AreaJson of(Area area) {
        return new AreaJson(area.page(), area.left(), area.top(), area.width(), area.height());
    }
}
