package org.throughline.docs.text.child;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.throughline.docs.text.protocol.ReadingLimits;

/**
 * Which pages of a PDF are to be read as pictures. A page with some text over a large picture is one, too: a fax or a portal
 * writes its lines over what it sends. So is one whose letters make no words.
 */
final class PdfScans {

    private static final int FEW_LETTERS = 50;
    private static final int SOME_LETTERS = 300;

    /** No page of a scan bears so many that were written over it. */
    private static final int MANY_LETTERS = 1_500;

    private static final int BANDS = 20;
    private static final double FEW_BANDS = 0.35;
    private static final double LARGE = 0.5;
    private static final int DRAWN = 2_000;

    private PdfScans() {}

    /** @param pages their text, as far as the file holds it; a page that cannot be looked at is none */
    static Set<Integer> in(Path file, List<String> pages) {
        var scans = new TreeSet<Integer>();
        try (var document = Loader.loadPDF(file.toFile())) {
            var count = Math.min(document.getNumberOfPages(), pages.size());
            for (var number = 1; number <= count; number++) {
                var letters = letters(pages.get(number - 1));
                if (scans.size() < ReadingLimits.SCANS
                        && (TextSense.isNonsense(pages.get(number - 1))
                                || (letters < MANY_LETTERS && isPicture(document, number, letters)))) {
                    scans.add(number);
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // damaged: its text, which was read before, is what there is
            return scans;
        }
        return scans;
    }

    private static boolean isPicture(PDDocument document, int number, long letters) {
        try {
            var page = document.getPage(number - 1);
            var covered = new Coverage().of(page);
            return letters < FEW_LETTERS
                    ? covered > 0 || isDrawn(page)
                    : covered >= LARGE && (letters < SOME_LETTERS || isOnlyStamped(document, number));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    /** The lines that somebody wrote over a scan stand together; those of its own hidden text lie all over the page. */
    private static boolean isOnlyStamped(PDDocument document, int number) throws IOException {
        var bands = new TreeSet<Integer>();
        var stripper = new PDFTextStripper() {

            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    bands.add((int) (BANDS * letter.getYDirAdj() / Math.max(1, letter.getPageHeight())));
                }
            }
        };
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.writeText(document, Writer.nullWriter());
        return bands.size() < FEW_BANDS * BANDS;
    }

    /** Letters drawn as lines, as some programs print them. */
    private static boolean isDrawn(PDPage page) throws IOException {
        try (var content = page.getContents()) {
            return content.readNBytes(DRAWN).length == DRAWN;
        }
    }

    private static long letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(letter -> letter != 0xfffd)
                .count();
    }

    /** How much of a page its pictures cover, 0 to 1. */
    private static final class Coverage extends PDFStreamEngine {

        private double area;

        Coverage() {
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new SetMatrix(this));
            addOperator(new SetGraphicsStateParameters(this));
        }

        double of(PDPage page) throws IOException {
            processPage(page);
            var box = page.getCropBox();
            return Math.min(1, area / Math.max(1, box.getWidth() * box.getHeight()));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")
                    && operands.getFirst() instanceof COSName name
                    && getResources().getXObject(name) instanceof PDImageXObject) {
                var place = getGraphicsState().getCurrentTransformationMatrix();
                area += (double) place.getScalingFactorX() * place.getScalingFactorY();
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
