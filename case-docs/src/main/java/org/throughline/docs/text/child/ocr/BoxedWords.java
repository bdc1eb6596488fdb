package org.throughline.docs.text.child.ocr;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.protocol.PlacedWord;

/** Puts tick boxes among the words that were read: before the word that stands behind a box. */
final class BoxedWords {

    /** In widths of a box: how far its words are from it. */
    private static final int NEAR = 4;

    private final List<ReadWord> words;
    private final int quarters;

    private BoxedWords(List<ReadWord> words, int quarters) {
        this.words = new ArrayList<>(words);
        this.quarters = quarters;
    }

    /** @param quarters how often the page has to be turned clockwise by a quarter to stand upright */
    static List<ReadWord> of(List<ReadWord> words, List<PlacedWord> boxes, int quarters) {
        var boxed = new BoxedWords(words, quarters);
        boxes.forEach(boxed::add);
        return boxed.words;
    }

    private void add(PlacedWord box) {
        var behind = nearest(box, /* behind= */ true);
        if (behind >= 0) {
            var first = words.get(behind);
            words.set(behind, new ReadWord(" ", first.word()));
            words.add(behind, new ReadWord(first.between(), box));
            return;
        }
        var before = nearest(box, /* behind= */ false);
        if (before >= 0) {
            words.add(before + 1, new ReadWord(" ", box));
        } else {
            addAlone(box);
        }
    }

    /** The word on the same line that is nearest to it on one side, if any is near. */
    private int nearest(PlacedWord box, boolean behind) {
        var upright = box.turned(quarters);
        var nearest = -1;
        var least = NEAR * upright.width();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i).word().turned(quarters);
            var gap = behind
                    ? word.left() - upright.left() - upright.width()
                    : upright.left() - word.left() - word.width();
            if (gap > -upright.width() / 2 && gap < least && isLevel(upright, word)) {
                nearest = i;
                least = gap;
            }
        }
        return nearest;
    }

    private static boolean isLevel(PlacedWord one, PlacedWord other) {
        var shared =
                Math.min(one.top() + one.height(), other.top() + other.height()) - Math.max(one.top(), other.top());
        return shared * 2 >= Math.min(one.height(), other.height());
    }

    /** Before the first line that begins below it. */
    private void addAlone(PlacedWord box) {
        var bottom = box.turned(quarters).top() + box.turned(quarters).height();
        var at = 0;
        while (at < words.size()
                && (words.get(at).between().equals(" ")
                        || words.get(at).word().turned(quarters).top() < bottom)) {
            at++;
        }
        words.add(at, new ReadWord(at == 0 ? "" : "\n", box));
        if (at == 0 && words.size() > 1) {
            words.set(1, new ReadWord("\n", words.get(1).word()));
        }
    }
}
