package org.throughline.docs.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** A printed sheet, and what scanners and phones make of it. */
record Paper(BufferedImage picture) {

    private static final int WIDTH = 1700;
    private static final int HEIGHT = 2200;

    static Paper printed(String... lines) {
        var paper = blank(WIDTH, HEIGHT);
        var pen = paper.picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        for (var i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 150, 200 + 55 * i);
        }
        pen.dispose();
        return paper;
    }

    static Paper blank(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return new Paper(picture);
    }

    /** Nothing but grains. */
    static Paper noise(int width, int height) {
        var paper = blank(width, height);
        var random = new Random(3);
        for (var i = 0; i < width * height / 4; i++) {
            paper.picture.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt(0xffffff));
        }
        return paper;
    }

    Paper lying(int quarters) {
        var sideways = quarters % 2 == 1;
        var turned = blank(sideways ? HEIGHT : WIDTH, sideways ? WIDTH : HEIGHT);
        var place =
                AffineTransform.getTranslateInstance(turned.picture.getWidth() / 2.0, turned.picture.getHeight() / 2.0);
        place.quadrantRotate(quarters);
        place.translate(-WIDTH / 2.0, -HEIGHT / 2.0);
        draw(turned, place);
        return turned;
    }

    /** Small, tilted, gray, and in the shadow of a hand. */
    Paper photographed() {
        var photo = blank(1100, 1400);
        draw(photo, camera());
        var random = new Random(5);
        for (var y = 0; y < photo.picture.getHeight(); y++) {
            for (var x = 0; x < photo.picture.getWidth(); x++) {
                var light = 0.35 + 0.5 * x / photo.picture.getWidth();
                var gray = (photo.picture.getRGB(x, y) & 255) * light * 0.8 + 25 + random.nextInt(14);
                var value = Math.clamp((int) gray, 0, 255);
                photo.picture.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        return photo;
    }

    private static AffineTransform camera() {
        var place = AffineTransform.getRotateInstance(Math.toRadians(4), 550, 700);
        place.translate(60, 40);
        place.scale(0.58, 0.58);
        return place;
    }

    /** Where a point of the sheet comes to lie on the photo of it, in shares of its width and height. */
    static Point2D onThePhoto(double x, double y) {
        var point = camera().transform(new Point2D.Double(x, y), null);
        return new Point2D.Double(point.getX() / 1100, point.getY() / 1400);
    }

    private void draw(Paper onto, AffineTransform place) {
        var pen = onto.picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, place, null);
        pen.dispose();
    }

    byte[] as(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    byte[] asHeic() throws Exception {
        var folder = Files.createTempDirectory("heic");
        var png = Files.write(folder.resolve("a.png"), as("png"));
        var heic = folder.resolve("a.heic");
        new ProcessBuilder("heif-enc", png.toString(), "-o", heic.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return Files.readAllBytes(heic);
    }

    static byte[] fax(Paper... sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var sheet : sheets) {
                writer.writeToSequence(new IIOImage(sheet.picture, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /** A page as wide programs make it: written along its long side, and said to be looked at turned. */
    static byte[] landscape(String text) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            page.setRotation(90);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100, 50));
                content.showText(text);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page of text, then these sheets as pictures under a line of text. */
    static byte[] mixed(String text, Paper... sheets) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(page(document, null, text.repeat(20)));
            for (var sheet : sheets) {
                document.addPage(page(document, sheet, "Fax 3 Mar 2026 p. 2"));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDPage page(PDDocument document, @Nullable Paper sheet, String text) throws IOException {
        var lies = sheet != null && sheet.picture.getWidth() > sheet.picture.getHeight();
        var page = new PDPage(lies ? new PDRectangle(792, 612) : PDRectangle.LETTER);
        var box = page.getMediaBox();
        try (var content = new PDPageContentStream(document, page)) {
            if (sheet != null) {
                content.drawImage(
                        JPEGFactory.createFromImage(document, sheet.picture), 0, 0, box.getWidth(), box.getHeight());
            }
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
            content.newLineAtOffset(20, box.getHeight() - 12);
            content.showText(text);
            content.endText();
        }
        return page;
    }
}
