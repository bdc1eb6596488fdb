package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines of a table of which some have a gap so narrow that it does not show: they are parted where most others are. */
final class ColumnsOfMost {

    /** A gap may lie so far beside that of the others, in points. */
    private static final double BESIDE = 6;

    private ColumnsOfMost() {}

    /** The same lines if most have not more columns than all have together. */
    static List<Line> parted(List<Line> lines) {
        var full = fullest(lines);
        var columns = Gutters.of(full);
        return full.size() == lines.size()
                        || columns.count() <= Gutters.of(lines).count()
                ? lines
                : lines.stream().map(line -> parted(line, columns)).toList();
    }

    /** Those with the most segments that at least half of the lines, and at least two, have. */
    private static List<Line> fullest(List<Line> lines) {
        var counts = lines.stream()
                .map(line -> line.segments().size())
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
        var most = counts.get(Math.min(counts.size() - 1, Math.max(1, (counts.size() - 1) / 2)));
        return lines.stream().filter(line -> line.segments().size() >= most).toList();
    }

    private static Line parted(Line line, Gutters.Columns columns) {
        var segments = new ArrayList<Segment>();
        line.segments().forEach(segment -> segments.addAll(parted(segment, columns)));
        return segments.size() == line.segments().size() ? line : new Line(line.page(), segments);
    }

    private static List<Segment> parted(Segment segment, Gutters.Columns columns) {
        var parts = new ArrayList<Segment>();
        var words = segment.words();
        var begun = 0;
        for (var i = 0; i + 1 < columns.count(); i++) {
            var from = columns.stretches().get(i)[1];
            var to = columns.stretches().get(i + 1)[0];
            if (segment.box().left() < from && segment.box().right() > to) {
                var gap = gap(words, begun, from - BESIDE, to + BESIDE);
                if (gap < 0) {
                    return List.of(segment);
                }
                parts.add(new Segment(words.subList(begun, gap)));
                begun = gap;
            }
        }
        parts.add(new Segment(words.subList(begun, words.size())));
        return parts;
    }

    /** Before which word the gap lies that shares most with this stretch, or -1. */
    private static int gap(List<Word> words, int begun, double from, double to) {
        var best = -1;
        var widest = 0.0;
        for (var i = begun + 1; i < words.size(); i++) {
            var shared = Math.min(to, words.get(i).box().left())
                    - Math.max(from, words.get(i - 1).box().right());
            if (shared > widest) {
                best = i;
                widest = shared;
            }
        }
        return best;
    }
}
