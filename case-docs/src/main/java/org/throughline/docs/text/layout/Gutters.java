package org.throughline.docs.text.layout;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The columns of lines whose segments stand under each other: they are parted by stretches that no segment covers. */
final class Gutters {

    private static final double NARROWEST = 5;

    /** Where each column begins and ends. */
    record Columns(List<double[]> stretches) {

        /** As they are when this line stands in them, too. */
        Columns with(Line line) {
            var all = new ArrayList<>(stretches);
            line.segments()
                    .forEach(segment -> all.add(
                            new double[] {segment.box().left(), segment.box().right()}));
            return joined(all);
        }

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
        return joined(lines.stream()
                .flatMap(line -> line.segments().stream())
                .map(segment ->
                        new double[] {segment.box().left(), segment.box().right()})
                .toList());
    }

    private static Columns joined(Collection<double[]> stretches) {
        var covered = new ArrayList<double[]>();
        stretches.stream().sorted(comparingDouble(stretch -> stretch[0])).forEach(stretch -> {
            if (covered.isEmpty() || stretch[0] - covered.getLast()[1] > NARROWEST) {
                covered.add(stretch.clone());
            } else {
                covered.getLast()[1] = Math.max(covered.getLast()[1], stretch[1]);
            }
        });
        return new Columns(covered);
    }
}
