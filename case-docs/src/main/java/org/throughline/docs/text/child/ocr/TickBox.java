package org.throughline.docs.text.child.ocr;

import org.throughline.docs.text.layout.Word;
import org.throughline.docs.text.protocol.PlacedWord;

/** A tick box on a picture, its sides among its points. */
record TickBox(int left, int top, int right, int bottom, boolean ticked) {

    private static final double ALIKE = 0.1;

    /** As a word among those that are read. */
    PlacedWord word(double width, double height) {
        return PlacedWord.between(
                ticked ? Word.TICKED_BOX : Word.EMPTY_BOX,
                left / width,
                top / height,
                (right + 1) / width,
                (bottom + 1) / height);
    }

    boolean meets(TickBox other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    /** Whether both are of one size. */
    boolean isLike(TickBox other) {
        return Math.abs(side() - other.side()) <= ALIKE * side();
    }

    private int side() {
        return Math.max(right - left, bottom - top);
    }

    /** It becomes as light as the paper beside it; so does what reaches a little out of it. */
    void erase(GrayImage picture) {
        var points = picture.points();
        var width = picture.width();
        var reach = Math.max(2, (right - left) / 8);
        var from = Math.max(0, left - reach);
        var paper = points[top * width + from] & 255;
        for (var y = top; y <= bottom; y++) {
            paper = Math.max(paper, points[y * width + from] & 255);
        }
        for (var y = Math.max(0, top - reach); y <= Math.min(picture.height() - 1, bottom + reach); y++) {
            for (var x = from; x <= Math.min(width - 1, right + reach); x++) {
                points[y * width + x] = (byte) paper;
            }
        }
    }
}
