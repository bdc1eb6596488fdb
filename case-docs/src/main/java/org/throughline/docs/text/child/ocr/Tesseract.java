package org.throughline.docs.text.child.ocr;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program that reads print off a picture, in English and Spanish, whichever way up it lies. */
final class Tesseract {

    private static final int SECONDS = 60;

    private final Path directory;

    Tesseract(Path directory) {
        this.directory = directory;
    }

    /**
     * Finds out by itself how the page lies.
     *
     * @throws IOException if it does not come to an end
     */
    OcrText read(Ruling page, int dotsPerInch) throws IOException {
        return read(page, dotsPerInch, "1");
    }

    /**
     * As if it stood upright, which takes a tenth less; of any other next to nothing is read.
     *
     * @throws IOException if it does not come to an end
     */
    OcrText readUpright(Ruling page, int dotsPerInch) throws IOException {
        return read(page, dotsPerInch, "3");
    }

    private OcrText read(Ruling page, int dotsPerInch, String segmentation) throws IOException {
        var image = directory.resolve("page.pgm");
        var answer = directory.resolve("page.tsv");
        var picture = page.picture();
        picture.write(image);
        var command = List.of(
                "tesseract",
                image.toString(),
                "stdout",
                "-l",
                "eng+spa",
                "--psm",
                segmentation,
                "--dpi",
                Integer.toString(dotsPerInch),
                "tsv");
        Programs.run(command, Redirect.to(answer.toFile()), SECONDS);
        return OcrText.ofTable(
                Files.readAllLines(answer, StandardCharsets.UTF_8), picture.width(), picture.height(), page.boxes());
    }
}
