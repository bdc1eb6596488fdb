package org.throughline.docs.recognition.rule.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.throughline.docs.text.layout.Line;

/** A part of a paper in its order. */
public sealed interface Piece {

    /** Lines outside of tables. */
    record Text(List<Line> lines, double prominence) implements Piece {

        /** Its lines as one text. */
        public String text() {
            return lines.stream()
                    .map(Line::text)
                    .collect(joining(" "))
                    .replace('\t', ' ')
                    .strip();
        }

        public boolean isBold() {
            return lines.stream().allMatch(Line::isBold);
        }
    }

    /** Rows that all have as many cells. */
    record Table(int columns, List<TextRow> rows) implements Piece {}
}
