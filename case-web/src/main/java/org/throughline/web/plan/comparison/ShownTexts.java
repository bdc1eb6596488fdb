package org.throughline.web.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.comparison.Change;
import org.throughline.docs.comparison.WordDiff;
import org.throughline.docs.comparison.WordDiff.Passage;
import org.throughline.web.plan.Excerpt;
import org.throughline.web.plan.comparison.ComparedSide.Shade;
import org.throughline.web.plan.comparison.ComparedSide.ShownWords;

/** Two texts as they stand side by side: what is the same at length is shortened, what is not is shown. */
record ShownTexts(List<ShownWords> from, List<ShownWords> to) {

    private static final int TEXT = 320;
    /** So many of the same words in a row are no chance. */
    private static final int COPIED = 8;
    /** So many words of the same are left on each side of a change. */
    private static final int AROUND = 14;

    /** What only one of the plans says. */
    static List<ShownWords> alone(String text, Change change) {
        return List.of(new ShownWords(change == Change.NEW ? Shade.OWN : Shade.PLAIN, Excerpt.of(text, TEXT)));
    }

    static ShownTexts of(String from, String to, Change change) {
        if (change == Change.COPIED) {
            return new ShownTexts(copied(from), copied(to));
        }
        var diff = WordDiff.between(from, to);
        return new ShownTexts(shown(diff.before()), shown(diff.after()));
    }

    private static List<ShownWords> copied(String text) {
        return List.of(new ShownWords(Shade.SAME, Excerpt.of(text, TEXT)));
    }

    private static List<ShownWords> shown(List<Passage> passages) {
        var shown = new ArrayList<ShownWords>();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.isSame()) {
                shown.add(new ShownWords(Shade.OWN, Excerpt.of(passage.text(), TEXT)));
            } else {
                var kind = passage.words().size() >= COPIED ? Shade.SAME : Shade.PLAIN;
                shown.add(new ShownWords(kind, shortened(passage.words(), i > 0, i < passages.size() - 1)));
            }
        }
        return shown;
    }

    private static String shortened(List<String> words, boolean goesBefore, boolean goesOn) {
        if (!goesBefore && !goesOn) {
            return Excerpt.of(String.join(" ", words), TEXT);
        }
        if (words.size() <= 2 * AROUND + 1) {
            return String.join(" ", words);
        }
        var first = goesBefore ? String.join(" ", words.subList(0, AROUND)) + " " : "";
        var last = goesOn ? " " + String.join(" ", words.subList(words.size() - AROUND, words.size())) : "";
        return first + "…" + last;
    }
}
