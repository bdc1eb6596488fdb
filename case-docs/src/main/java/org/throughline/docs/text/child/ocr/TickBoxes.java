package org.throughline.docs.text.child.ocr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tick boxes that are drawn or printed on a level picture: squares as large as a letter, empty or not. */
final class TickBoxes {

    private static final double LETTER_PAPER = 11;

    /** In inches. */
    private static final double SMALLEST = 0.07;

    private static final double LARGEST = 0.24;

    /** No form has more. */
    private static final int MOST = 400;

    private static final int GAP = 1;
    private static final double HIGHER = 0.22;
    private static final double LOWER = 0.12;
    private static final double DRAWN = 0.88;

    /** Of one row or column of points: the sides of a letter are bent. */
    private static final double STRAIGHT = 0.72;

    private static final double CLEAR = 0.08;
    private static final double CROSSED = 0.16;
    private static final double TICKED = 0.1;

    private final DarkPoints dark;
    private final int least;
    private final int most;

    private TickBoxes(GrayImage level) {
        var inch = Math.max(level.width(), level.height()) / LETTER_PAPER;
        this.dark = new DarkPoints(level, (int) (inch / 5));
        this.least = Math.max(10, (int) (SMALLEST * inch));
        this.most = (int) (LARGEST * inch);
    }

    /** One alone is a letter, as a rule: whoever asks leaves a choice, and boxes of one form are of one size. */
    static List<TickBox> on(GrayImage level) {
        var found = new TickBoxes(level).find();
        return found.stream()
                .filter(box -> found.stream().anyMatch(other -> !other.equals(box) && box.isLike(other)))
                .toList();
    }

    private List<TickBox> find() {
        var found = new ArrayList<TickBox>();
        for (var y = 2; y < dark.height() - least && found.size() < MOST; y++) {
            for (var x = 2; x < dark.width() - least - 4; x++) {
                if (!dark.at(x, y)) {
                    continue;
                }
                var end = end(x, y);
                var length = end - x;
                if (length >= least && length <= most) {
                    var box = box(x, y, end);
                    if (box != null && found.stream().noneMatch(box::meets)) {
                        found.add(box);
                    }
                }
                x = end;
            }
        }
        return found;
    }

    /** Where a line along the picture ends, over gaps of a point. */
    private int end(int from, int y) {
        var end = from;
        for (var x = from + 1; x < dark.width() && x <= end + GAP + 1; x++) {
            end = dark.at(x, y) ? x : end;
        }
        return end;
    }

    private @Nullable TickBox box(int left, int top, int right) {
        var length = right - left;
        var lowest = Math.min(dark.height() - 4, top + (int) (length * (1 + HIGHER)));
        for (var bottom = top + (int) (length * (1 - LOWER)); bottom <= lowest; bottom++) {
            if (isAlong(bottom, left, right)
                    && isDown(left, top, bottom)
                    && isDown(right, top, bottom)
                    && hasCorners(left, top, right, bottom)
                    && isAlone(left, top, right, bottom)) {
                // the lower edge of a thick line
                while (bottom < lowest && isAlong(bottom + 1, left, right)) {
                    bottom++;
                }
                var ink = inside(left, top, right, bottom);
                return ink < 0.75 ? new TickBox(left, top, right, bottom, ink >= TICKED) : null;
            }
        }
        return null;
    }

    /** Whether a side is drawn, which may lie a point off. */
    private boolean isAlong(int y, int left, int right) {
        return share(left, y - 1, right, y + 1, /* across= */ false) >= DRAWN
                && Math.max(
                                share(left, y, right, y),
                                Math.max(share(left, y - 1, right, y - 1), share(left, y + 1, right, y + 1)))
                        >= STRAIGHT;
    }

    private boolean isDown(int x, int top, int bottom) {
        return share(x - 1, top, x + 1, bottom, /* across= */ true) >= DRAWN
                && Math.max(
                                share(x, top, x, bottom),
                                Math.max(share(x - 1, top, x - 1, bottom), share(x + 1, top, x + 1, bottom)))
                        >= STRAIGHT;
    }

    /** Of the rows, or of the columns, in which a point is dark. */
    private double share(int left, int top, int right, int bottom, boolean across) {
        var count = 0;
        for (var along = across ? top : left; along <= (across ? bottom : right); along++) {
            var found = false;
            for (var off = across ? left : top; off <= (across ? right : bottom); off++) {
                found |= across ? dark.at(off, along) : dark.at(along, off);
            }
            count += found ? 1 : 0;
        }
        return (double) count / ((across ? bottom - top : right - left) + 1);
    }

    /** No letter stands as near as those of a word do; a tick may reach out of its box, above and to the right. */
    private boolean isAlone(int left, int top, int right, int bottom) {
        var near = Math.max(2, (right - left) / 8);
        var far = Math.max(4, (right - left) / 4);
        var middle = (top + bottom) / 2;
        return share(left - far, top, left - near, bottom) <= CLEAR
                && share(left, bottom + near, right, bottom + far) <= CLEAR
                && share(right + near, middle, right + far, bottom) <= CLEAR
                && share(right + near, top, right + far, middle) <= CROSSED
                && share(left, top - far, right, top - near) <= CROSSED;
    }

    /** Those of letters are round. */
    private boolean hasCorners(int left, int top, int right, int bottom) {
        var corners = 0;
        for (var x : new int[] {left, right}) {
            for (var y : new int[] {top, bottom}) {
                corners += dark.at(x, y)
                                || dark.at(x - 1, y)
                                || dark.at(x + 1, y)
                                || dark.at(x, y - 1)
                                || dark.at(x, y + 1)
                        ? 1
                        : 0;
            }
        }
        return corners == 4;
    }

    private double inside(int left, int top, int right, int bottom) {
        var inset = Math.max(3, (int) Math.round((right - left) * 0.2));
        return share(left + inset, top + inset, right - inset, bottom - inset);
    }

    private double share(int left, int top, int right, int bottom) {
        var count = 0;
        var all = 0;
        for (var y = Math.max(0, top); y <= Math.min(dark.height() - 1, bottom); y++) {
            for (var x = Math.max(0, left); x <= Math.min(dark.width() - 1, right); x++) {
                count += dark.at(x, y) ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 0 : (double) count / all;
    }
}
