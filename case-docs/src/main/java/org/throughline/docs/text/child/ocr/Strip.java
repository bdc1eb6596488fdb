package org.throughline.docs.text.child.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Dark points in a row, one run below the other, that make a straight line along a picture. */
final class Strip {

    private record Run(int row, int from, int to) {}

    private final List<Run> runs = new ArrayList<>();
    private int from = Integer.MAX_VALUE;
    private int to;

    void add(int row, int runFrom, int runTo) {
        runs.add(new Run(row, runFrom, runTo));
        from = Math.min(from, runFrom);
        to = Math.max(to, runTo);
    }

    void add(Strip other) {
        other.runs.forEach(run -> add(run.row, run.from, run.to));
    }

    /** Whether a run in this row, which is the next one or the one after, goes on with it. */
    boolean touches(int row, int runFrom, int runTo) {
        for (var i = runs.size() - 1; i >= 0 && runs.get(i).row >= row - 2; i--) {
            if (runs.get(i).row < row && runFrom <= runs.get(i).to + 2 && runTo >= runs.get(i).from - 2) {
                return true;
            }
        }
        return false;
    }

    int lastRow() {
        return runs.getLast().row;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    int height() {
        return runs.stream().mapToInt(Run::row).max().orElseThrow()
                - runs.stream().mapToInt(Run::row).min().orElseThrow()
                + 1;
    }

    /** The row in whose middle it lies. */
    double at() {
        var sum = 0.0;
        var points = 0L;
        for (var run : runs) {
            sum += (double) run.row * (run.to - run.from + 1);
            points += run.to - run.from + 1;
        }
        return sum / points + 0.5;
    }

    /** Its first and last row at each point along it; where it is broken, those of the point before. */
    int[][] edges() {
        var tops = new int[length() + 1];
        var bottoms = new int[length() + 1];
        Arrays.fill(tops, Integer.MAX_VALUE);
        for (var run : runs) {
            for (var x = run.from - from; x <= run.to - from; x++) {
                tops[x] = Math.min(tops[x], run.row);
                bottoms[x] = Math.max(bottoms[x], run.row);
            }
        }
        for (var x = 1; x < tops.length; x++) {
            if (tops[x] == Integer.MAX_VALUE) {
                tops[x] = tops[x - 1];
                bottoms[x] = bottoms[x - 1];
            }
        }
        return new int[][] {tops, bottoms};
    }
}
