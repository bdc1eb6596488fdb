package org.throughline.docs.text.layout;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param column in which it begins, the first is 0
 * @param span over how many columns it reaches
 * @param lines what stands in it, from top to bottom
 * @param box {@link Box#NONE} where there is no geometry
 * @param shaded whether it has a background of its own
 */
public record Cell(int column, int span, int page, List<Line> lines, Box box, boolean shaded) {

    /** Its lines as one text. */
    public String text() {
        return lines.stream()
                .map(Line::text)
                .collect(joining(" "))
                .replace('\t', ' ')
                .strip();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isBold() {
        return !lines.isEmpty() && lines.stream().allMatch(Line::isBold);
    }
}
