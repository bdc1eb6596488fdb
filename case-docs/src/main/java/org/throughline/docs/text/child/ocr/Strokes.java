package org.throughline.docs.text.child.ocr;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.layout.Ink;
import org.throughline.docs.text.protocol.PlacedWord;

/** Tells words in bold by the strokes of their letters: they are thicker than those of most words of their size. */
final class Strokes {

    private static final double BOLD = 1.3;
    private static final int FEW_WORDS = 12;

    /** Points darker than the lightest around them by so much of what the darkest are. */
    private static final double HALF = 0.5;

    private final GrayImage picture;

    private Strokes(GrayImage picture) {
        this.picture = picture;
    }

    /** @param quarters how often the picture has to be turned clockwise by a quarter to stand upright */
    static List<PlacedWord> weighed(GrayImage picture, List<PlacedWord> words, int quarters) {
        if (words.size() < FEW_WORDS) {
            return words;
        }
        var strokes = new Strokes(picture);
        var weights = words.stream().map(word -> strokes.weight(word, quarters)).toList();
        var known = weights.stream().filter(weight -> weight > 0).sorted().toList();
        if (known.size() < FEW_WORDS) {
            return words;
        }
        var usual = known.get(known.size() / 2);
        var weighed = new ArrayList<PlacedWord>();
        for (var i = 0; i < words.size(); i++) {
            weighed.add(words.get(i).inBold(weights.get(i) > BOLD * usual));
        }
        return weighed;
    }

    /** How thick its strokes are, in sizes of its letters; 0 where one cannot tell. */
    private double weight(PlacedWord word, int quarters) {
        if (word.text().codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            return 0;
        }
        var left = point(word.left(), picture.width());
        var right = point(word.left() + word.width(), picture.width());
        var top = point(word.top(), picture.height());
        var bottom = point(word.top() + word.height(), picture.height());
        var size = Ink.of(word.text(), 0, quarters % 2 == 0 ? bottom - top : right - left)
                .size();
        var stroke = stroke(left, top, right, bottom);
        return size <= 0 ? 0 : stroke / size;
    }

    private static int point(int place, int points) {
        return Math.clamp((long) place * points / PlacedWord.WHOLE, 0, points - 1);
    }

    /** Twice the area of ink by the length of its edge. */
    private double stroke(int left, int top, int right, int bottom) {
        var width = picture.width();
        var points = picture.points();
        var darkest = 255;
        var lightest = 0;
        for (var y = top; y <= bottom; y++) {
            for (var x = left; x <= right; x++) {
                darkest = Math.min(darkest, points[y * width + x] & 255);
                lightest = Math.max(lightest, points[y * width + x] & 255);
            }
        }
        var limit = darkest + (lightest - darkest) * HALF;
        var area = 0;
        var edge = 0;
        for (var y = top + 1; y <= bottom; y++) {
            for (var x = left + 1; x <= right; x++) {
                var dark = (points[y * width + x] & 255) < limit;
                area += dark ? 1 : 0;
                edge += dark != (points[y * width + x - 1] & 255) < limit ? 1 : 0;
                edge += dark != (points[(y - 1) * width + x] & 255) < limit ? 1 : 0;
            }
        }
        return edge == 0 ? 0 : 2.0 * area / edge;
    }
}
