package org.throughline.docs.text.layout;

import java.util.Collection;

/** A rectangle on an upright page, in points from its upper left corner. */
public record Box(double left, double top, double right, double bottom) {

    /** Where there is no geometry, such as in a Word file. */
    public static final Box NONE = new Box(0, 0, 0, 0);

    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElse(NONE);
    }

    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double middle() {
        return (left + right) / 2;
    }

    public double line() {
        return (top + bottom) / 2;
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** How much of the shorter of the two widths both share, 0 to 1. */
    public double sharedWidth(Box other) {
        var shared = Math.min(right, other.right) - Math.max(left, other.left);
        return shared <= 0 ? 0 : shared / Math.max(0.1, Math.min(width(), other.width()));
    }

    /** How much of the lower of the two heights both share, 0 to 1. */
    public double sharedHeight(Box other) {
        var shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared <= 0 ? 0 : shared / Math.max(0.1, Math.min(height(), other.height()));
    }
}
