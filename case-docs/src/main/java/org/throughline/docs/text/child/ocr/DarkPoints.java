package org.throughline.docs.text.child.ocr;

/** Which points of a picture are darker than most around them: print on paper of any shade. */
final class DarkPoints {

    private static final int CONTRAST = 30;

    private final int width;
    private final int height;
    private final boolean[] dark;

    /** @param reach how far around a point is looked */
    DarkPoints(GrayImage picture, int reach) {
        this.width = picture.width();
        this.height = picture.height();
        this.dark = new boolean[width * height];
        var points = picture.points();
        var columns = new int[width];
        for (var y = 0; y < Math.min(height, reach); y++) {
            add(columns, points, y, 1);
        }
        for (var y = 0; y < height; y++) {
            if (y + reach < height) {
                add(columns, points, y + reach, 1);
            }
            if (y - reach - 1 >= 0) {
                add(columns, points, y - reach - 1, -1);
            }
            var rows = Math.min(height - 1, y + reach) - Math.max(0, y - reach) + 1;
            row(columns, points, y, rows, reach);
        }
    }

    private void add(int[] columns, byte[] points, int y, int sign) {
        for (var x = 0; x < width; x++) {
            columns[x] += sign * (points[y * width + x] & 255);
        }
    }

    private void row(int[] columns, byte[] points, int y, int rows, int reach) {
        var sum = 0;
        for (var x = 0; x < Math.min(width, reach); x++) {
            sum += columns[x];
        }
        for (var x = 0; x < width; x++) {
            if (x + reach < width) {
                sum += columns[x + reach];
            }
            if (x - reach - 1 >= 0) {
                sum -= columns[x - reach - 1];
            }
            var around = rows * (Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1);
            dark[y * width + x] = (points[y * width + x] & 255) < sum / around - CONTRAST;
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return dark[y * width + x];
    }
}
