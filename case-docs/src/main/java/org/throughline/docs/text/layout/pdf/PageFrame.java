package org.throughline.docs.text.layout.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.throughline.docs.text.layout.Box;

/**
 * How a page lies so that most of its letters stand upright.
 *
 * @param area of the page that is shown
 * @param direction in which the letters run in the file: 0, 90, 180 or 270 degrees
 */
record PageFrame(PDRectangle area, int direction) {

    double width() {
        return isSideways() ? area.getHeight() : area.getWidth();
    }

    double height() {
        return isSideways() ? area.getWidth() : area.getHeight();
    }

    private boolean isSideways() {
        return direction % 180 != 0;
    }

    /** Of two opposite corners in the file's own coordinates. */
    Box upright(double x1, double y1, double x2, double y2) {
        var one = new double[] {x(x1, y1), y(x1, y1)};
        var other = new double[] {x(x2, y2), y(x2, y2)};
        return new Box(
                Math.min(one[0], other[0]),
                Math.min(one[1], other[1]),
                Math.max(one[0], other[0]),
                Math.max(one[1], other[1]));
    }

    private double x(double x, double y) {
        var fromLeft = x - area.getLowerLeftX();
        var fromBottom = y - area.getLowerLeftY();
        return switch (direction) {
            case 90 -> fromBottom;
            case 180 -> area.getWidth() - fromLeft;
            case 270 -> area.getHeight() - fromBottom;
            default -> fromLeft;
        };
    }

    private double y(double x, double y) {
        var fromLeft = x - area.getLowerLeftX();
        var fromBottom = y - area.getLowerLeftY();
        return switch (direction) {
            case 90 -> fromLeft;
            case 180 -> fromBottom;
            case 270 -> area.getWidth() - fromLeft;
            default -> area.getHeight() - fromBottom;
        };
    }
}
