package org.throughline.docs.text.child.ocr;

/** By how much a picture has to be turned so that its lines of print lie level, or upright on a paper lying sideways. */
final class Tilt {

    private static final int LONGER_SIDE = 1_000;

    /** What a scanner leaves dark around the paper lies as the scanner does. */
    private static final double EDGE = 0.03;

    private static final double STEP = 0.1;
    private static final int INK = 60;

    /** Only what is clearly better: turning blurs. */
    private static final double BETTER = 1.02;

    private final int[] across;
    private final int[] down;
    private final int count;

    private Tilt(GrayImage small) {
        var width = small.width();
        var height = small.height();
        var points = small.points();
        var marginAcross = (int) (EDGE * width);
        var marginDown = (int) (EDGE * height);
        var paper = paper(points);
        across = new int[points.length];
        down = new int[points.length];
        var found = 0;
        for (var y = marginDown; y < height - marginDown; y++) {
            for (var x = marginAcross; x < width - marginAcross; x++) {
                if ((points[y * width + x] & 255) < paper - INK) {
                    across[found] = x;
                    down[found++] = y;
                }
            }
        }
        count = found;
    }

    /** The brightness of half of the points. */
    private static int paper(byte[] points) {
        var counts = new int[256];
        for (var point : points) {
            counts[point & 255]++;
        }
        var value = 0;
        for (var darker = counts[0]; darker * 2 < points.length; darker += counts[value]) {
            value++;
        }
        return value;
    }

    /**
     * In degrees clockwise, in steps of a tenth.
     *
     * @param most it is not looked further
     */
    static double of(GrayImage picture, double most) {
        return new Tilt(picture.shrunk(LONGER_SIDE)).best(most);
    }

    private double best(double most) {
        var best = 0.0;
        var bestContrast = contrast(0) * BETTER;
        var steps = (int) Math.round(most / STEP);
        for (var step = -steps; step <= steps; step++) {
            var contrast = contrast(step * STEP);
            if (contrast > bestContrast) {
                bestContrast = contrast;
                best = step * STEP;
            }
        }
        return best;
    }

    /** Rows of points differ most where print and the gaps between its lines lie level. */
    private double contrast(double degrees) {
        return Math.max(contrast(across, down, degrees), contrast(down, across, -degrees));
    }

    private double contrast(int[] along, int[] at, double degrees) {
        var slope = (int) Math.round(Math.tan(Math.toRadians(degrees)) * 65_536);
        var rows = new int[4 * LONGER_SIDE];
        for (var i = 0; i < count; i++) {
            rows[LONGER_SIDE + at[i] + ((along[i] * slope) >> 16)]++;
        }
        var contrast = 0.0;
        for (var i = 1; i < rows.length; i++) {
            contrast += (double) (rows[i] - rows[i - 1]) * (rows[i] - rows[i - 1]);
        }
        return contrast;
    }
}
