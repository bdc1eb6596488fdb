package org.throughline.docs.text.child.ocr;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.docs.text.child.ScannedPage;

/** Reads pages that are pictures. */
public final class PageScanner {

    /** Below this, letters are guessed rather than read. */
    private static final int GOOD = 75;

    private static final double BLANK = 0.002;

    private final Tesseract tesseract;

    public PageScanner(Path directory) {
        this.tesseract = new Tesseract(directory);
    }

    /** A page that reads badly as it is may be a photo in a PDF: it is prepared like one, and the better reading counts. */
    public ScannedPage read(PageImages pages, int number) throws IOException {
        var picture = pages.page(number);
        var asIs = new Photo(picture, 0);
        var print = read(pages.arePhotos() ? Photo.prepared(picture) : asIs);
        if (print.confidence() < GOOD) {
            print = better(print, pages.arePhotos() ? asIs : Photo.prepared(picture));
        }
        // the back of a sheet is no failure to read it
        var blank = print.text().isEmpty() && Photo.prepared(picture).picture().ink() < BLANK;
        return new ScannedPage(
                number, print.text(), blank ? 100 : print.confidence(), print.quarters(), print.uprightWords());
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
