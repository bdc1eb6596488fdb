package org.throughline.deploy.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Papers for the bench, the same in each run. */
final class BenchFiles {

    private static final int FILES = 25;
    private static final int PAGES = 10;
    private static final int LINES = 45;
    private static final int SCANS = 40;
    private static final int DOTS_PER_INCH = 200;
    private static final List<String> WORDS = List.of(
            "the",
            "student",
            "reads",
            "with",
            "support",
            "in",
            "small",
            "group",
            "and",
            "will",
            "meet",
            "goal",
            "each",
            "week",
            "reading",
            "fluency",
            "writing",
            "team",
            "school",
            "district",
            "minutes",
            "speech",
            "therapy",
            "progress",
            "report",
            "parent",
            "annual",
            "review",
            "evaluation",
            "services");

    private BenchFiles() {}

    /** Each file is there as PDF and as DOCX. */
    static int pagesOfTexts(Size size) {
        return 2 * size.of(FILES) * PAGES;
    }

    static void makeTexts(Path folder, Size size) throws IOException {
        var random = new Random(11);
        for (var file = 0; file < size.of(FILES); file++) {
            try (var document = new PDDocument()) {
                for (var page = 0; page < PAGES; page++) {
                    addPage(document, lines(random));
                }
                document.save(folder.resolve("text-" + file + ".pdf").toFile());
            }
            makeWord(folder.resolve("text-" + file + ".docx"), random);
        }
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
            content.setLeading(15);
            content.newLineAtOffset(60, 730);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void makeWord(Path file, Random random) throws IOException {
        var body = new StringBuilder();
        for (var page = 0; page < PAGES; page++) {
            lines(random)
                    .forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
            body.append("<w:p><w:r><w:br w:type='page'/></w:r></w:p>");
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                    """);
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                     Target="word/document.xml"/></Relationships>
                    """);
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                            + "</w:body></w:document>");
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A PDF of scanned pages, and the same pages as they are prepared for reading. */
    static void makeScans(Path folder, Size size) throws IOException {
        var random = new Random(12);
        try (var document = new PDDocument()) {
            for (var number = 0; number < size.of(SCANS); number++) {
                var sheet = sheet(lines(random));
                ImageIO.write(
                        sheet,
                        "png",
                        folder.resolve("page-%02d.png".formatted(number)).toFile());
                var page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    var box = page.getMediaBox();
                    content.drawImage(
                            LosslessFactory.createFromImage(document, sheet), 0, 0, box.getWidth(), box.getHeight());
                }
            }
            document.save(folder.resolve("scan.pdf").toFile());
        }
    }

    private static BufferedImage sheet(List<String> lines) {
        var width = (int) (8.5 * DOTS_PER_INCH);
        var height = 11 * DOTS_PER_INCH;
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
        for (var i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 150, 150 + 43 * i);
        }
        pen.dispose();
        return sheet;
    }

    private static List<String> lines(Random random) {
        return IntStream.range(0, LINES)
                .mapToObj(line -> IntStream.range(0, 12)
                        .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .toList();
    }
}
