package org.throughline.docs.text.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The columns of lines whose segments stand under each other: they are parted by stretches that no segment covers. */
final class Gutters {

    private static final double NARROWEST = 5;

    /** Where each column begins and ends. */
    record Columns(List<double[]> stretches) {

        int count() {
            return stretches.size();
        }

        /** In which column a segment stands, or -1 if it reaches over a gutter. */
        int of(Box box) {
            var first = at(box.left() + 0.5);
            var last = at(box.right() - 0.5);
            return first == last ? first : -1;
        }

        private int at(double x) {
            for (var i = 0; i < stretches.size(); i++) {
                var until = i + 1 < stretches.size() ? stretches.get(i + 1)[0] : Double.MAX_VALUE;
                if (x < until) {
                    return i;
                }
            }
            return stretches.size() - 1;
        }

        /** Where the text of a column ends at the latest. */
        double rightOf(int column, double margin) {
            return column + 1 < stretches.size() ? stretches.get(column + 1)[0] - NARROWEST : margin;
        }
    }

    private Gutters() {}

    static Columns of(Collection<Line> lines) {
        var covered = new ArrayList<double[]>();
        lines.stream()
                .flatMap(line -> line.segments().stream())
                .map(Segment::box)
                .sorted((one, other) -> Double.compare(one.left(), other.left()))
                .forEach(box -> {
                    if (covered.isEmpty() || box.left() - covered.getLast()[1] > NARROWEST) {
                        covered.add(new double[] {box.left(), box.right()});
                    } else {
                        covered.getLast()[1] = Math.max(covered.getLast()[1], box.right());
                    }
                });
        return new Columns(covered);
    }
}
