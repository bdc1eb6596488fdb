package org.throughline.docs.text.child.ocr;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.throughline.docs.text.protocol.PhotoBundle;

/** The pages of a document as gray pictures. */
public abstract class PageImages implements Closeable {

    /** Print of the usual size is read best so. */
    static final int DOTS_PER_INCH = 200;

    private static final int DOTS_PER_INCH_TO_SEE = 150;
    private static final int POINTS_PER_INCH = 72;
    private static final long MOST_POINTS = 40_000_000;
    private static final long MOST_POINTS_TO_SEE = 16_000_000;
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
        if (mediaType.equals(PhotoBundle.MEDIA_TYPE)) {
            return new OfBundle(file);
        }
        return new OfPicture(file);
    }

    /** Whatever kind of picture it is. */
    private static PageImages openPhoto(Path photo) throws IOException {
        try {
            return new OfPicture(photo);
        } catch (IOException e) {
            return new OfPicture(converted(photo));
        }
    }

    /** @throws IOException if it is damaged so much that not even its size can be told */
    public abstract int count() throws IOException;

    /** Whether they were taken with a camera, as far as one can tell. */
    abstract boolean arePhotos();

    /** @param number the first is 1 */
    abstract GrayImage page(int number) throws IOException;

    /**
     * For a person to look at.
     *
     * @param number the first is 1
     */
    public abstract BufferedImage coloured(int number) throws IOException;

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
        GrayImage page(int number) throws IOException {
            return GrayImage.of(drawn(number, DOTS_PER_INCH, MOST_POINTS, ImageType.GRAY));
        }

        @Override
        public BufferedImage coloured(int number) throws IOException {
            return drawn(number, DOTS_PER_INCH_TO_SEE, MOST_POINTS_TO_SEE, ImageType.RGB);
        }

        /** A poster is drawn at a lower resolution. */
        private BufferedImage drawn(int number, float dotsPerInch, long points, ImageType type) throws IOException {
            var box = document.getPage(number - 1).getCropBox();
            var inches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
            var longest = Math.max(box.getWidth(), box.getHeight()) / POINTS_PER_INCH;
            var most = Math.min((float) Math.sqrt(points / Math.max(1, inches)), MOST_POINTS_OF_A_SIDE / longest);
            return renderer.renderImageWithDPI(number - 1, Math.min(dotsPerInch, most), type);
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
                input.close();
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
        GrayImage page(int number) throws IOException {
            return GrayImage.of(picture(number, MOST_POINTS));
        }

        @Override
        public BufferedImage coloured(int number) throws IOException {
            return picture(number, MOST_POINTS_TO_SEE);
        }

        private BufferedImage picture(int number, long most) throws IOException {
            var points = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
            if (points > MOST_POINTS_OF_FILE) {
                throw new IOException("A picture of " + points + " points");
            }
            var parameters = reader.getDefaultReadParam();
            var step = (int) Math.ceil(Math.sqrt((double) points / most));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(number - 1, parameters);
        }

        @Override
        public void close() throws IOException {
            reader.dispose();
            input.close();
        }
    }

    private interface Look<T> {
        T at(PageImages photo) throws IOException;
    }

    /** Each page is a photo of its own. */
    private static final class OfBundle extends PageImages {

        private final Path bundle;

        OfBundle(Path bundle) {
            this.bundle = bundle;
        }

        @Override
        public int count() throws IOException {
            return PhotoBundle.count(bundle);
        }

        @Override
        boolean arePhotos() {
            return true;
        }

        @Override
        GrayImage page(int number) throws IOException {
            return page(number, photo -> photo.page(1));
        }

        @Override
        public BufferedImage coloured(int number) throws IOException {
            return page(number, photo -> photo.coloured(1));
        }

        /** The photo lies beside the bundle only while it is looked at. */
        private <T> T page(int number, Look<T> look) throws IOException {
            var file = PhotoBundle.take(bundle, number);
            try (var photo = openPhoto(file)) {
                return look.at(photo);
            } finally {
                Files.deleteIfExists(file);
            }
        }

        @Override
        public void close() {
            // each photo is closed after its page
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
