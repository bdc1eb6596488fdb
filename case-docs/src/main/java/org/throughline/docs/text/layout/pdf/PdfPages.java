package org.throughline.docs.text.layout.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.PrintedPage;
import org.throughline.docs.text.layout.Rule;
import org.throughline.docs.text.layout.Word;

/** Reads what is printed on the pages of a PDF. */
public final class PdfPages {

    private final PDDocument document;
    private final FilledFields fields;

    public PdfPages(PDDocument document) {
        this.document = document;
        this.fields = new FilledFields(document);
    }

    /** @param number the first is 1 */
    public PrintedPage read(int number) throws IOException {
        var page = document.getPage(number - 1);
        var letters = PdfLetters.of(document, number);
        var frame = new PageFrame(
                page.getCropBox(), letters.isEmpty() ? page.getRotation() : PdfLetters.direction(letters));
        var drawing = drawing(page, frame);
        var words = new ArrayList<>(WordsOfLetters.of(letters, frame.direction()));
        words.addAll(fields.on(page, frame));
        words.addAll(boxes(drawing, words));
        var inFrame = words.stream()
                .filter(word -> word.box().right() > 0
                        && word.box().left() < frame.width()
                        && word.box().bottom() > 0
                        && word.box().top() < frame.height())
                .toList();
        return new PrintedPage(number, frame.width(), frame.height(), inFrame, rules(drawing), drawing.shades);
    }

    private static PdfDrawing drawing(PDPage page, PageFrame frame) throws IOException {
        var drawing = new PdfDrawing(page, frame);
        try {
            return drawing.read();
        } catch (IOException | RuntimeException e) {
            // a drawing that is damaged half way: what came before it is what there is
            return drawing;
        }
    }

    /** The edge of a background parts cells as a rule does. */
    private static List<Rule> rules(PdfDrawing drawing) {
        return Stream.concat(drawing.rules.stream(), drawing.shades.stream().flatMap(PdfPages::edges))
                .toList();
    }

    private static Stream<Rule> edges(Box box) {
        return Stream.of(
                new Rule(true, box.top(), box.left(), box.right()),
                new Rule(true, box.bottom(), box.left(), box.right()),
                new Rule(false, box.left(), box.top(), box.bottom()),
                new Rule(false, box.right(), box.top(), box.bottom()));
    }

    /** A square that is drawn is a box to tick; a cross or a letter in it ticks it. */
    private static List<Word> boxes(PdfDrawing drawing, List<Word> words) {
        var boxes = new ArrayList<Word>();
        for (var square : drawing.squares) {
            var inside = words.stream()
                    .filter(word -> square.holds(word.box().middle(), word.box().line()))
                    .toList();
            if (inside.stream().anyMatch(word -> !isTick(word.text()))
                    || boxes.stream()
                            .anyMatch(box ->
                                    square.holds(box.box().middle(), box.box().line()))) {
                continue;
            }
            var ticked = !inside.isEmpty()
                    || drawing.ticks.stream().anyMatch(tick -> square.holds(tick.middle(), tick.line()));
            words.removeAll(inside);
            boxes.add(new Word(ticked ? Word.TICKED_BOX : Word.EMPTY_BOX, square, square.height(), false));
        }
        return boxes;
    }

    private static boolean isTick(String text) {
        return text.equals(Word.TICKED_BOX) || text.equalsIgnoreCase("x");
    }
}
