package org.throughline.docs.text.layout.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one page as the file draws them, in its order. */
final class PdfLetters extends PDFTextStripper {

    private static final int MOST = 100_000;

    private final List<TextPosition> letters = new ArrayList<>();

    private PdfLetters(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** @param page the first is 1 */
    static List<TextPosition> of(PDDocument document, int page) throws IOException {
        var stripper = new PdfLetters(page);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.letters;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letters.size() < MOST) {
            letters.add(letter);
        }
    }

    /** In which direction most of them run. */
    static int direction(List<TextPosition> letters) {
        var count = new int[4];
        letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .forEach(letter -> count[Math.floorMod(Math.round(letter.getDir() / 90), 4)]++);
        var most = 0;
        for (var i = 1; i < count.length; i++) {
            if (count[i] > count[most]) {
                most = i;
            }
        }
        return most * 90;
    }
}
