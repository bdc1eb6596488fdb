package org.throughline.docs.text.child;

import java.util.List;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.PrintedPage;
import org.throughline.docs.text.layout.Rule;
import org.throughline.docs.text.layout.Word;
import org.throughline.docs.text.protocol.PagePrint;
import org.throughline.docs.text.protocol.PlacedRule;
import org.throughline.docs.text.protocol.PlacedWord;

/** A page that was read off a picture, as if it were printed. */
final class ScannedLayout {

    /** Of a picture nobody knows how large the paper was: letter paper is as wide. */
    private static final double SHORTER_SIDE = 612;

    private static final double USUAL_HEIGHT = 792;

    private final PagePrint print;
    private final double width;
    private final double height;

    private ScannedLayout(PagePrint print) {
        this.print = print;
        var share = (double) print.height() / PlacedWord.WHOLE;
        this.width = print.height() == 0 || share >= 1 ? SHORTER_SIDE : SHORTER_SIDE / share;
        this.height = print.height() == 0 ? USUAL_HEIGHT : width * share;
    }

    static PrintedPage page(int number, PagePrint print) {
        return new ScannedLayout(print).page(number);
    }

    private PrintedPage page(int number) {
        return new PrintedPage(
                number,
                width,
                height,
                LetterSizes.evened(print.levelWords().stream().map(this::word).toList()),
                print.rules().stream().map(this::rule).toList(),
                List.of());
    }

    private Word word(PlacedWord word) {
        var box = new Box(
                word.left() * width / PlacedWord.WHOLE,
                word.top() * height / PlacedWord.WHOLE,
                (word.left() + word.width()) * width / PlacedWord.WHOLE,
                (word.top() + word.height()) * height / PlacedWord.WHOLE);
        return new Word(word.text(), box, box.height(), false);
    }

    private Rule rule(PlacedRule rule) {
        var across = rule.horizontal() ? width : height;
        return new Rule(
                rule.horizontal(),
                rule.at() * (rule.horizontal() ? height : width) / PlacedWord.WHOLE,
                rule.from() * across / PlacedWord.WHOLE,
                rule.to() * across / PlacedWord.WHOLE);
    }
}
