package org.throughline.docs.text.child.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines that are ruled along a picture, and takes them out of it. */
final class Strips {

    private static final int CONTRAST = 28;
    private static final int LETTER = 60;
    private static final int GAP = 3;

    private final double inch;
    private final int width;
    private final int height;
    private final byte[] points;

    /** @param inch how many points of the picture make one on paper */
    Strips(GrayImage picture, double inch) {
        this.inch = inch;
        this.width = picture.width();
        this.height = picture.height();
        this.points = picture.points();
    }

    /** @param shortest in inches */
    List<Strip> find(double shortest) {
        var reach = Math.max(4, (int) Math.round(inch / 33));
        var least = (int) (inch * 0.17);
        var rows = new int[2 * reach + 1][];
        var open = new ArrayList<Strip>();
        var done = new ArrayList<Strip>();
        for (var y = 0; y < Math.min(height, reach); y++) {
            rows[y % rows.length] = smoothed(y);
        }
        for (var y = 0; y < height; y++) {
            if (y + reach < height) {
                rows[(y + reach) % rows.length] = smoothed(y + reach);
            }
            var above = y < reach ? null : rows[(y - reach) % rows.length];
            var below = y + reach < height ? rows[(y + reach) % rows.length] : null;
            if (above != null && below != null) {
                runs(y, rows[y % rows.length], above, below, least, open);
            }
            close(open, done, y);
        }
        close(open, done, height + GAP);
        var thickest = inch / 22;
        done.removeIf(strip -> strip.height() > thickest + strip.length() * 0.006);
        return joined(done).stream()
                .filter(strip -> strip.length() >= shortest * inch)
                .toList();
    }

    /** The mean over a few points along the row: noise goes, lines stay. */
    private int[] smoothed(int y) {
        var reach = 3;
        var smooth = new int[width];
        var sum = 0;
        for (var x = 0; x < Math.min(reach, width); x++) {
            sum += points[y * width + x] & 255;
        }
        for (var x = 0; x < width; x++) {
            if (x + reach < width) {
                sum += points[y * width + x + reach] & 255;
            }
            if (x - reach - 1 >= 0) {
                sum -= points[y * width + x - reach - 1] & 255;
            }
            smooth[x] = sum / (Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1);
        }
        return smooth;
    }

    private static void runs(int y, int[] row, int[] above, int[] below, int least, List<Strip> open) {
        var from = -1;
        var last = -1;
        for (var x = 0; x <= row.length; x++) {
            if (x < row.length && Math.min(above[x], below[x]) - row[x] > CONTRAST) {
                if (from < 0) {
                    from = x;
                }
                last = x;
            } else if (from >= 0 && (x == row.length || x - last > GAP)) {
                if (last - from >= least) {
                    add(y, from, last, open);
                }
                from = -1;
            }
        }
    }

    private static void add(int y, int from, int to, List<Strip> open) {
        var touching = open.stream().filter(strip -> strip.touches(y, from, to)).toList();
        if (touching.isEmpty()) {
            var strip = new Strip();
            strip.add(y, from, to);
            open.add(strip);
        } else {
            var first = touching.getFirst();
            touching.stream().skip(1).forEach(first::add);
            open.removeAll(touching.subList(1, touching.size()));
            first.add(y, from, to);
        }
    }

    private static void close(List<Strip> open, List<Strip> done, int y) {
        for (var strips = open.iterator(); strips.hasNext(); ) {
            var strip = strips.next();
            if (strip.lastRow() < y - 1) {
                done.add(strip);
                strips.remove();
            }
        }
    }

    /** What noise or a letter broke is one line. */
    private List<Strip> joined(List<Strip> parts) {
        var near = inch / 50;
        var gap = inch / 8;
        var whole = new ArrayList<Strip>();
        for (var part :
                parts.stream().sorted(Comparator.comparingInt(Strip::from)).toList()) {
            var before = whole.stream()
                    .filter(strip -> Math.abs(strip.at() - part.at()) <= near
                            && part.from() - strip.to() <= gap
                            && part.from() >= strip.from())
                    .findFirst();
            before.ifPresentOrElse(strip -> strip.add(part), () -> whole.add(part));
        }
        return whole;
    }

    /** Becomes paper, but for the letters that cross it. */
    void erase(Strip strip) {
        var edges = strip.edges();
        for (var x = strip.from(); x <= strip.to(); x++) {
            var top = edges[0][x - strip.from()] - 1;
            var bottom = edges[1][x - strip.from()] + 1;
            var paper = Math.max(lightest(x, top - 4, top - 1), lightest(x, bottom + 1, bottom + 4));
            var crossed = at(x, top - 1) < paper - LETTER
                    && at(x, top - 2) < paper - LETTER
                    && at(x, bottom + 1) < paper - LETTER
                    && at(x, bottom + 2) < paper - LETTER;
            for (var y = Math.max(0, top); !crossed && y <= Math.min(height - 1, bottom); y++) {
                points[y * width + x] = (byte) paper;
            }
        }
    }

    private int lightest(int x, int from, int to) {
        var lightest = 0;
        for (var y = from; y <= to; y++) {
            lightest = Math.max(lightest, at(x, y));
        }
        return lightest;
    }

    private int at(int x, int y) {
        return points[Math.clamp(y, 0, height - 1) * width + x] & 255;
    }
}
