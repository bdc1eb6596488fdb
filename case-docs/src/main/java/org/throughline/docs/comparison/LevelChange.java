package org.throughline.docs.comparison;

import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.PresentLevel;

/**
 * What became of what was said of an area.
 *
 * @param same how much of its words stayed, 0 to 1
 */
public record LevelChange(
        @Nullable PresentLevel from, @Nullable PresentLevel to, Change change, double same) {

    public String area() {
        return to != null ? to.area() : from != null ? from.area() : "";
    }
}
