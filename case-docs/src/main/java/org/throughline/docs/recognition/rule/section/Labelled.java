package org.throughline.docs.recognition.rule.section;

import java.util.List;
import org.throughline.docs.text.layout.Line;

/**
 * Text with the label that stands before, above or beside it.
 *
 * @param label blank if it has none
 * @param text blank if nothing stands beside the label
 * @param lines of both
 * @param asked whether room was left beside the label, so that what follows does not belong to it
 */
public record Labelled(String label, String text, List<Line> lines, boolean asked) {

    public boolean hasLabel() {
        return !label.isEmpty();
    }
}
