package org.throughline.web.reading;

import static org.throughline.docs.text.protocol.PlacedWord.WHOLE;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.protocol.PlacedWord;
import org.throughline.web.address.LitArea;

/** A part of a line on a page, in percent of its width and height. */
record MarkedPlace(double left, double top, double right, double bottom) {

    private static final double PERCENT = 100;

    /** Where what was searched for stands: one place for each line of a phrase. */
    static List<MarkedPlace> of(List<PlacedWord> words, String searched) {
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var word : words) {
            starts.add(text.length());
            text.append(word.text()).append(' ');
        }
        var places = new ArrayList<MarkedPlace>();
        var at = 0;
        for (var mark : TextMarks.in(text.toString(), searched)) {
            while (starts.get(at) + words.get(at).text().length() <= mark.from()) {
                at++;
            }
            var first = true;
            for (; at < words.size() && starts.get(at) < mark.to(); at++) {
                var place = of(words.get(at));
                if (first || !places.getLast().isInLineWith(place)) {
                    places.add(place);
                } else {
                    places.add(places.removeLast().with(place));
                }
                first = false;
            }
            // two marks may lie in what the page takes for one word
            at--;
        }
        return places.stream().distinct().toList();
    }

    private static MarkedPlace of(PlacedWord word) {
        return new MarkedPlace(
                PERCENT * word.left() / WHOLE,
                PERCENT * word.top() / WHOLE,
                PERCENT * (word.left() + word.width()) / WHOLE,
                PERCENT * (word.top() + word.height()) / WHOLE);
    }

    static MarkedPlace of(LitArea area) {
        return new MarkedPlace(
                PERCENT * area.left() / WHOLE,
                PERCENT * area.top() / WHOLE,
                PERCENT * Math.min(WHOLE, area.left() + area.width()) / WHOLE,
                PERCENT * Math.min(WHOLE, area.top() + area.height()) / WHOLE);
    }

    private boolean isInLineWith(MarkedPlace next) {
        var shared = Math.min(bottom, next.bottom) - Math.max(top, next.top);
        return next.left >= left && shared > Math.min(bottom - top, next.bottom - next.top) / 2;
    }

    private MarkedPlace with(MarkedPlace next) {
        return new MarkedPlace(
                Math.min(left, next.left),
                Math.min(top, next.top),
                Math.max(right, next.right),
                Math.max(bottom, next.bottom));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
