package org.throughline.docs.text.layout;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A part of a document that stands by itself, in the order in which it is read. */
public sealed interface Block {

    /** On which page it begins; the first is 1. */
    int page();

    String text();

    /**
     * Lines that belong together.
     *
     * @param prominence how much it looks like a heading, 0 to 1: by size, weight, place, shade and shortness
     */
    record Paragraph(List<Line> lines, double prominence) implements Block {

        @Override
        public int page() {
            return lines.getFirst().page();
        }

        @Override
        public String text() {
            return lines.stream().map(Line::text).collect(joining(" "));
        }
    }

    /** Rows of cells, with or without ruling; it may go on over pages. */
    record Table(int columns, List<Row> rows) implements Block {

        @Override
        public int page() {
            return rows.getFirst().page();
        }

        @Override
        public String text() {
            return rows.stream().map(Row::text).collect(joining("\n"));
        }
    }
}
