package org.throughline.docs.text.child.ocr;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.docs.text.protocol.ScannedPage;

/** Reads pages that are pictures. */
public final class PageScanner {

    /** Below this, letters are guessed rather than read. */
    private static final int GOOD = 75;

    /** A page that lies on its side or on its head never reads like this. */
    private static final int SURELY_UPRIGHT = 85;

    private static final int FULL = 200;

    private static final double BLANK = 0.002;

    private final Tesseract tesseract;

    public PageScanner(Path directory) {
        this.tesseract = new Tesseract(directory);
    }

    /** A page that reads badly as it is may be a photo in a PDF: it is prepared like one, and the better reading counts. */
    public ScannedPage read(PageImages pages, int number) throws IOException {
        var picture = pages.page(number);
        var asIs = new PhotoCleanup(picture, 0);
        var text = pages.arePhotos() ? read(PhotoCleanup.prepared(picture)) : readScan(asIs);
        if (text.confidence() < GOOD) {
            text = better(text, pages.arePhotos() ? asIs : PhotoCleanup.prepared(picture));
        }
        // the back of a sheet is no failure to read it
        var blank = text.text().isEmpty()
                && PhotoCleanup.prepared(picture).picture().ink() < BLANK;
        return new ScannedPage(
                number, text.text(), blank ? 100 : text.confidence(), text.quarters(), text.uprightWords());
    }

    /** Scans lie upright, as a rule. */
    private OcrText readScan(PhotoCleanup scan) throws IOException {
        var upright = tesseract.readUpright(scan.picture(), PageImages.DOTS_PER_INCH);
        return upright.confidence() >= SURELY_UPRIGHT && upright.text().length() >= FULL ? upright : read(scan);
    }

    private OcrText better(OcrText text, PhotoCleanup cleanup) {
        try {
            var other = read(cleanup);
            return other.confidence() > text.confidence() ? other : text;
        } catch (IOException e) {
            // the first reading is what there is
            return text;
        }
    }

    private OcrText read(PhotoCleanup cleanup) throws IOException {
        var picture = cleanup.picture();
        return tesseract
                .read(picture, PageImages.DOTS_PER_INCH)
                .tiltedBy(-cleanup.tilt(), picture.width(), picture.height());
    }
}
