package org.throughline.docs.text.child.ocr;

import java.util.Arrays;

/**
 * Makes a photo of a paper look like a scan of it: large enough, evenly lit, without specks, straight. As it comes out
 * of a phone, with shadows and a tilt, next to nothing of it can be read.
 *
 * @param tilt degrees by which it has been turned clockwise
 */
record PhotoCleanup(GrayImage picture, double tilt) {

    private static final int SMALL = 2200;
    private static final int LARGE = 4000;
    private static final double MOST_TILT = 12;
    private static final double MOST_TILT_OF_A_SCAN = 4;

    /** So little is not worth that turning blurs. */
    private static final double LEVEL = 0.15;

    static PhotoCleanup prepared(GrayImage photo) {
        return straight(withoutSpecks(evenlyLit(sized(photo))), MOST_TILT);
    }

    /** A scan is lit evenly, and large enough. */
    static PhotoCleanup level(GrayImage scan) {
        return straight(scan, MOST_TILT_OF_A_SCAN);
    }

    private static GrayImage sized(GrayImage photo) {
        var longer = Math.max(photo.width(), photo.height());
        if (longer < SMALL) {
            return photo.scaled(Math.min(2, (double) LARGE / longer));
        }
        return longer > LARGE ? photo.scaled((double) LARGE / longer) : photo;
    }

    /** Each point against the paper around it, so that a shadow is paper, too. */
    private static GrayImage evenlyLit(GrayImage photo) {
        var width = photo.width();
        var height = photo.height();
        var points = photo.points();
        var cell = Math.max(16, Math.max(width, height) / 60);
        var columns = (width + cell - 1) / cell;
        var rows = (height + cell - 1) / cell;
        var paper = paper(points, width, height, cell, columns, rows);
        var even = GrayImage.blank(width, height);
        var lit = even.points();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var around = between(paper, columns, rows, (x - cell / 2.0) / cell, (y - cell / 2.0) / cell);
                var value = (points[y * width + x] & 255) * 255 / Math.max(1, around);
                // a little darker than in proportion: pale print comes out
                lit[y * width + x] = (byte) Math.clamp(Math.round(255 - (255 - value) * 1.5), 0, 255);
            }
        }
        return even;
    }

    /** The brightness of the paper in each cell: what nine of ten of its points are darker than. */
    private static double[] paper(byte[] points, int width, int height, int cell, int columns, int rows) {
        var paper = new double[columns * rows];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var counts = new int[256];
                var all = 0;
                for (var y = row * cell; y < Math.min(height, (row + 1) * cell); y++) {
                    for (var x = column * cell; x < Math.min(width, (column + 1) * cell); x++) {
                        counts[points[y * width + x] & 255]++;
                        all++;
                    }
                }
                var darker = 0;
                var value = 0;
                while (value < 255 && darker + counts[value] < all * 0.9) {
                    darker += counts[value++];
                }
                paper[row * columns + column] = value;
            }
        }
        return smooth(paper, columns, rows);
    }

    /** A cell that is all print or picture takes the brightest of its neighbours. */
    private static double[] smooth(double[] paper, int columns, int rows) {
        var smooth = new double[paper.length];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var best = 0.0;
                for (var y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (var x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        best = Math.max(best, paper[y * columns + x]);
                    }
                }
                smooth[row * columns + column] = best;
            }
        }
        return smooth;
    }

    private static double between(double[] paper, int columns, int rows, double x, double y) {
        var left = Math.clamp((int) Math.floor(x), 0, columns - 1);
        var top = Math.clamp((int) Math.floor(y), 0, rows - 1);
        var right = Math.min(columns - 1, left + 1);
        var bottom = Math.min(rows - 1, top + 1);
        var across = Math.clamp(x - left, 0, 1);
        var down = Math.clamp(y - top, 0, 1);
        var above = paper[top * columns + left] * (1 - across) + paper[top * columns + right] * across;
        var below = paper[bottom * columns + left] * (1 - across) + paper[bottom * columns + right] * across;
        return above * (1 - down) + below * down;
    }

    /** Each point becomes the middle one of the nine around it. */
    private static GrayImage withoutSpecks(GrayImage photo) {
        var width = photo.width();
        var height = photo.height();
        var points = photo.points();
        var clean = GrayImage.blank(width, height);
        var middle = clean.points();
        System.arraycopy(points, 0, middle, 0, points.length);
        var nine = new int[9];
        for (var y = 1; y < height - 1; y++) {
            for (var x = 1; x < width - 1; x++) {
                var at = y * width + x;
                for (var i = 0; i < 9; i++) {
                    nine[i] = points[at + (i / 3 - 1) * width + i % 3 - 1] & 255;
                }
                Arrays.sort(nine);
                middle[at] = (byte) nine[4];
            }
        }
        return clean;
    }

    private static PhotoCleanup straight(GrayImage photo, double most) {
        var tilt = Tilt.of(photo, most);
        return Math.abs(tilt) < LEVEL ? new PhotoCleanup(photo, 0) : new PhotoCleanup(photo.turned(tilt), tilt);
    }
}
