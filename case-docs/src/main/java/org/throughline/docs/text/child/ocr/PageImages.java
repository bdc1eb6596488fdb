package org.throughline.docs.text.child.ocr;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document as gray pictures. */
public abstract class PageImages implements Closeable {

    /** Print of the usual size is read best so. */
    static final int DOTS_PER_INCH = 200;

    private static final int POINTS_PER_INCH = 72;
    private static final long MOST_POINTS = 40_000_000;
    private static final float MOST_POINTS_OF_A_SIDE = 30_000;
    private static final long MOST_POINTS_OF_FILE = 300_000_000;
    private static final int CONVERSION_SECONDS = 60;

    /** @param mediaType of a picture or a PDF */
    public static PageImages open(Path file, String mediaType) throws IOException {
        if (mediaType.equals("application/pdf")) {
            return new OfPdf(Loader.loadPDF(file.toFile()));
        }
        if (mediaType.equals("image/heic") || mediaType.equals("image/heif")) {
            return new OfPicture(converted(file));
        }
        return new OfPicture(file);
    }

    /** @throws IOException if it is damaged so much that not even its size can be told */
    public abstract int count() throws IOException;

    /** Whether they were taken with a camera, as far as one can tell. */
    abstract boolean arePhotos();

    /** @param number the first is 1 */
    abstract Gray page(int number) throws IOException;

    private static final class OfPdf extends PageImages {

        private final PDDocument document;
        private final PDFRenderer renderer;

        OfPdf(PDDocument document) {
            this.document = document;
            this.renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
        }

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        boolean arePhotos() {
            return false;
        }

        @Override
        Gray page(int number) throws IOException {
            var box = document.getPage(number - 1).getCropBox();
            var inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
            var longest = Math.max(box.getWidth(), box.getHeight()) / POINTS_PER_INCH;
            // a poster is read at a lower resolution
            var most = Math.min((float) Math.sqrt(MOST_POINTS / Math.max(1, inches)), MOST_POINTS_OF_A_SIDE / longest);
            return Gray.of(renderer.renderImageWithDPI(number - 1, Math.min(DOTS_PER_INCH, most), ImageType.GRAY));
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    private static final class OfPicture extends PageImages {

        private final ImageInputStream input;
        private final ImageReader reader;

        OfPicture(Path file) throws IOException {
            this.input = ImageIO.createImageInputStream(file.toFile());
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture that can be opened");
            }
            this.reader = readers.next();
            reader.setInput(input);
        }

        @Override
        public int count() throws IOException {
            // some kinds say one without looking
            reader.getWidth(0);
            return reader.getNumImages(true);
        }

        @Override
        boolean arePhotos() {
            return true;
        }

        @Override
        Gray page(int number) throws IOException {
            var points = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
            if (points > MOST_POINTS_OF_FILE) {
                throw new IOException("A picture of " + points + " points");
            }
            var parameters = reader.getDefaultReadParam();
            var step = (int) Math.ceil(Math.sqrt((double) points / MOST_POINTS));
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(number - 1, parameters);
            return Gray.of(picture);
        }

        @Override
        public void close() throws IOException {
            reader.dispose();
            input.close();
        }
    }

    private static Path converted(Path file) throws IOException {
        var png = file.resolveSibling("converted.png");
        Programs.run(
                List.of("heif-convert", file.toString(), png.toString()),
                ProcessBuilder.Redirect.DISCARD,
                CONVERSION_SECONDS);
        return png;
    }
}
