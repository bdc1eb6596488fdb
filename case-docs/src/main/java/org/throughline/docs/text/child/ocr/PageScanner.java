package org.throughline.docs.text.child.ocr;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.docs.text.protocol.PagePrint;
import org.throughline.docs.text.protocol.ScannedPage;

/** Reads pages that are pictures. */
public final class PageScanner {

    /** Below this, letters are guessed rather than read. */
    private static final int GOOD = 75;

    /** A page that lies on its side or on its head never reads like this. */
    private static final int SURELY_UPRIGHT = 85;

    private static final int FULL = 200;

    private static final double BLANK = 0.002;

    private record Read(OcrText text, PagePrint print) {}

    private final Tesseract tesseract;

    public PageScanner(Path directory) {
        this.tesseract = new Tesseract(directory);
    }

    /** A page that reads badly as it is may be a photo in a PDF: it is prepared like one, and the better reading counts. */
    public ScannedPage read(PageImages pages, int number) throws IOException {
        var picture = pages.page(number);
        var asIs = PhotoCleanup.level(picture);
        var read = pages.arePhotos() ? read(PhotoCleanup.prepared(picture)) : readScan(asIs);
        if (read.text().confidence() < GOOD) {
            read = better(read, pages.arePhotos() ? asIs : PhotoCleanup.prepared(picture));
        }
        // the back of a sheet is no failure to read it
        var text = read.text();
        var blank = text.text().isEmpty()
                && PhotoCleanup.prepared(picture).picture().ink() < BLANK;
        return new ScannedPage(number, text.text(), blank ? 100 : text.confidence(), text.quarters(), read.print());
    }

    /** Scans lie upright, as a rule. */
    private Read readScan(PhotoCleanup scan) throws IOException {
        var ruling = Ruling.of(scan.picture());
        var upright = tesseract.readUpright(ruling, PageImages.DOTS_PER_INCH);
        return upright.confidence() >= SURELY_UPRIGHT && upright.text().length() >= FULL
                ? print(upright, ruling, scan.tilt())
                : read(ruling, scan.tilt());
    }

    private Read better(Read read, PhotoCleanup cleanup) {
        try {
            var other = read(cleanup);
            return other.text().confidence() > read.text().confidence() ? other : read;
        } catch (IOException e) {
            // the first reading is what there is
            return read;
        }
    }

    private Read read(PhotoCleanup cleanup) throws IOException {
        return read(Ruling.of(cleanup.picture()), cleanup.tilt());
    }

    private Read read(Ruling ruling, double tilt) throws IOException {
        return print(tesseract.read(ruling, PageImages.DOTS_PER_INCH), ruling, tilt);
    }

    private static Read print(OcrText text, Ruling ruling, double tilt) {
        var picture = ruling.picture();
        var weighed = text.weighed(picture);
        return new Read(weighed, weighed.print(ruling.rules(), tilt, picture.width(), picture.height()));
    }
}
