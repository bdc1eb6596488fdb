package org.throughline.docs.text.layout;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What stands at one height of a page or of a cell, from left to right. */
public record Line(int page, List<Segment> segments, Box box) {

    public Line(int page, List<Segment> segments) {
        this(page, segments, Box.around(segments.stream().map(Segment::box).toList()));
    }

    /** A tab stands for each wide gap. */
    public String text() {
        return segments.stream().map(Segment::text).collect(joining("\t"));
    }

    public double size() {
        return segments.stream().mapToDouble(Segment::size).max().orElse(0);
    }

    public boolean isBold() {
        return segments.stream().allMatch(Segment::isBold);
    }

    public List<Word> words() {
        return segments.stream().flatMap(one -> one.words().stream()).toList();
    }
}
