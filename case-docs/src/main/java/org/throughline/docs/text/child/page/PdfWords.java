package org.throughline.docs.text.child.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.throughline.docs.text.protocol.PlacedWord;

/** The words of one page of a PDF, each with its place. */
public final class PdfWords extends PDFTextStripper {

    private final List<PlacedWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private double left;
    private double top;
    private double right;
    private double bottom;

    private PdfWords(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** @param number the first page is 1; there are no words on a page that is not there */
    public static List<PlacedWord> of(Path file, int number) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PdfWords(number);
            stripper.getText(document);
            return stripper.words;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        for (var letter : letters) {
            if (letter.getUnicode().isBlank()) {
                end();
            } else {
                add(letter);
            }
        }
        end();
    }

    private void add(TextPosition letter) {
        if (word.isEmpty()) {
            left = 1;
            top = 1;
            right = 0;
            bottom = 0;
        }
        word.append(letter.getUnicode());
        // the letters stand on the page as it is turned, its size is that of the page before
        var sideways = getCurrentPage().getRotation() % 180 != 0;
        var width = sideways ? letter.getPageHeight() : letter.getPageWidth();
        var height = sideways ? letter.getPageWidth() : letter.getPageHeight();
        left = Math.min(left, letter.getX() / width);
        right = Math.max(right, (letter.getX() + letter.getWidth()) / width);
        // the base line, a little below it, and as much above it as capital letters need
        top = Math.min(top, (letter.getY() - 1.3 * letter.getHeight()) / height);
        bottom = Math.max(bottom, (letter.getY() + 0.4 * letter.getHeight()) / height);
    }

    private void end() {
        if (!word.isEmpty()) {
            words.add(PlacedWord.between(word.toString(), left, top, right, bottom));
            word.setLength(0);
        }
    }
}
