package org.throughline.docs.text.child.ocr;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.docs.text.child.ScannedPage;

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
        var asIs = new Photo(picture, 0);
        var print = pages.arePhotos() ? read(Photo.prepared(picture)) : readScan(asIs);
        if (print.confidence() < GOOD) {
            print = better(print, pages.arePhotos() ? asIs : Photo.prepared(picture));
        }
        // the back of a sheet is no failure to read it
        var blank = print.text().isEmpty() && Photo.prepared(picture).picture().ink() < BLANK;
        return new ScannedPage(
                number, print.text(), blank ? 100 : print.confidence(), print.quarters(), print.uprightWords());
    }

    /** Scans lie upright, as a rule. */
    private Print readScan(Photo scan) throws IOException {
        var upright = tesseract.readUpright(scan.picture(), PageImages.DOTS_PER_INCH);
        return upright.confidence() >= SURELY_UPRIGHT && upright.text().length() >= FULL ? upright : read(scan);
    }

    private Print better(Print print, Photo photo) {
        try {
            var other = read(photo);
            return other.confidence() > print.confidence() ? other : print;
        } catch (IOException e) {
            // the first reading is what there is
            return print;
        }
    }

    private Print read(Photo photo) throws IOException {
        var picture = photo.picture();
        return tesseract
                .read(picture, PageImages.DOTS_PER_INCH)
                .tiltedBy(-photo.tilt(), picture.width(), picture.height());
    }
}
