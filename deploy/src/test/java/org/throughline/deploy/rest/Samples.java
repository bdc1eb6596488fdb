package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** The smallest files of each kind that are really of that kind. */
public final class Samples {

    private Samples() {}

    static byte[] text(String words) {
        return words.getBytes(UTF_8);
    }

    static byte[] mail(String words) {
        return """
                From: Keller <keller@school.test>
                To: Ana <ana@demo.throughline.test>
                Date: Mon, 2 Mar 2026 09:00:00 -0800
                Subject: Meeting
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(words).replace("\n", "\r\n").getBytes(UTF_8);
    }

    public static byte[] mailWith(String words, String fileName, String attached) {
        return """
                From: Keller <keller@school.test>
                To: Ana <ana@demo.throughline.test>
                Date: Mon, 2 Mar 2026 09:00:00 -0800
                Subject: Notes
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=part

                --part
                Content-Type: text/plain; charset=utf-8

                %s
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename=%s

                %s
                --part--
                """.formatted(words, fileName, attached).replace("\n", "\r\n").getBytes(UTF_8);
    }

    /** A sheet of paper under a scanner. */
    public static byte[] scan(String... lines) {
        var picture = new BufferedImage(1700, 1100, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        for (var i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 150, 150 + 60 * i);
        }
        pen.dispose();
        return png(picture);
    }

    /** A picture in which nothing can be made out. */
    public static byte[] grains() {
        var picture = new BufferedImage(425, 550, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(3);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                picture.getRaster().setSample(x, y, 0, random.nextInt(4) == 0 ? random.nextInt(256) : 255);
            }
        }
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** One page for each text, with its lines. */
    static byte[] pdf(String... pages) {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (var page = 0; page < pages.length; page++) {
            kids.append(4 + 2 * page).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.length + " >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (var page = 0; page < pages.length; page++) {
            var content = "BT /F1 12 Tf 72 720 Td (" + pages[page].replace("\n", ") Tj 0 -20 Td (") + ") Tj ET";
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>"
                    + " /Contents " + (5 + 2 * page) + " 0 R >>");
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        return pdfOf(objects, "");
    }

    /** It asks for a password that nobody has. */
    static byte[] encryptedPdf() {
        var objects = new ArrayList<String>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [] /Count 0 >>");
        objects.add("<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <" + "a1".repeat(32) + "> /U <"
                + "b2".repeat(32) + "> >>");
        return pdfOf(objects, " /Encrypt 3 0 R /ID [<" + "c3".repeat(16) + "> <" + "c3".repeat(16) + ">]");
    }

    public static byte[] lockedPdf(String words, String password) {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf(words))) {
            document.protect(new StandardProtectionPolicy("", password, new AccessPermission()));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] brokenPdf() {
        return "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0".getBytes(ISO_8859_1);
    }

    static byte[] docx(String words) {
        return zip(Map.of("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""", "_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                </Relationships>""", "word/document.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(words)));
    }

    private static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().strip().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdfOf(List<String> objects, String trailer) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var offsets = new ArrayList<Integer>();
        for (var number = 1; number <= objects.size(); number++) {
            offsets.add(pdf.length());
            pdf.append(number)
                    .append(" 0 obj\n")
                    .append(objects.get(number - 1))
                    .append("\nendobj\n");
        }
        var start = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R")
                .append(trailer)
                .append(" >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(ISO_8859_1);
    }

    /** One page of text under so many shades over all of it: some ten of them take a second to draw. */
    static byte[] slowPdf(int shades) {
        var content = "BT /F 11 Tf 40 700 Td 14 TL "
                + "(The district sends this page to the family with all that was measured.) Tj T* ".repeat(12)
                + "ET "
                + "/S sh ".repeat(shades);
        var function = "<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [0.9 0.9 1] /N 1.3 >>";
        var shade =
                "<< /ShadingType 3 /ColorSpace /DeviceRGB /Coords [300 400 10 310 410 700] /Extend [true true] /Function "
                        + function + " >>";
        var font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F " + font
                        + " >> /Shading << /S " + shade + " >> >> >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        var pdf = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (var object : objects) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(objects.indexOf(object) + 1)
                    .append(" 0 obj\n")
                    .append(object)
                    .append("\nendobj\n");
        }
        var end = "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + pdf.length() + "\n%%EOF\n";
        return (pdf + table.toString() + end).getBytes(ISO_8859_1);
    }
}
