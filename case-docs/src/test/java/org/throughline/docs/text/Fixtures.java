package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of each kind, made here. */
final class Fixtures {

    private Fixtures() {}

    static byte[] pdf(String... pages) throws IOException {
        try (var document = document(pages)) {
            return save(document);
        }
    }

    static byte[] encryptedPdf(String... pages) throws IOException {
        try (var document = document(pages)) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return save(document);
        }
    }

    /** As Office locks a file. */
    static byte[] encryptedDocx(String... pages) throws IOException, GeneralSecurityException {
        try (var locked = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(locked)) {
                out.write(docx(pages));
            }
            var bytes = new ByteArrayOutputStream();
            locked.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** As Office locked a file in former times. */
    static byte[] encryptedXls() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("secret");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    static byte[] scannedPdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 10, 10);
            }
            return save(document);
        }
    }

    private static PDDocument document(String... pages) throws IOException {
        var document = new PDDocument();
        for (var text : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    private static byte[] save(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    static byte[] docx(String... pages) throws IOException {
        try (var document = new XWPFDocument()) {
            for (var i = 0; i < pages.length; i++) {
                var run = document.createParagraph().createRun();
                if (i > 0) {
                    run.addBreak(BreakType.PAGE);
                }
                run.setText(pages[i]);
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A few hundred kilobytes that say 400 MB of text. */
    static byte[] docxBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx("small")));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    writeBomb(out);
                } else {
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void writeBomb(ZipOutputStream out) throws IOException {
        out.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>")
                .getBytes(UTF_8));
        var much = new byte[1024 * 1024];
        Arrays.fill(much, (byte) 'a');
        for (var megabytes = 0; megabytes < 400; megabytes++) {
            out.write(much);
            out.write(' ');
        }
        out.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(UTF_8));
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A small file, then one that unpacks to more than all files of an archive may be. */
    static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("small.txt"));
            out.write("small".getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("large.txt"));
            var much = new byte[1024 * 1024];
            for (var megabytes = 0; megabytes < 250; megabytes++) {
                out.write(much);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] email(String subject, String body) {
        return """
                From: Ana Delgado <ana@demo.throughline.test>
                To: principal@school.test
                Subject: %s
                Date: Tue, 3 Mar 2026 09:15:00 -0800
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=part

                --part
                Content-Type: text/plain; charset=utf-8

                %s
                --part
                Content-Type: text/plain; name=notes.txt
                Content-Disposition: attachment; filename=notes.txt

                attached secret
                --part--
                """.formatted(subject, body).replace("\n", "\r\n").getBytes(UTF_8);
    }

    static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
