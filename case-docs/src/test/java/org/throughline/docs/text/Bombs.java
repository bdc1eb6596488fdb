package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that become large or deep, or that ask for what is not theirs. */
final class Bombs {

    private static final int MEGABYTES = 400;

    private Bombs() {}

    static Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("flat bomb.zip", Fixtures.zipBomb());
        all.put("bomb in a bomb.zip", zip("inner.zip", Fixtures.zipBomb()));
        all.put("zip in zip.zip", nestedZip(60));
        all.put("ten thousand files.zip", many(10_000));
        all.put("letter in letter.eml", nestedMail(300));
        all.put("parts in parts.eml", nestedParts(2_000));
        all.put(
                "headers without end.eml",
                ("From: a@school.test\r\n" + "X-More: and more\r\n".repeat(100_000) + "\r\nwords").getBytes(UTF_8));
        all.put("bomb.docx", Fixtures.docxBomb());
        all.put("deep.docx", Documents.docx("<w:p>".repeat(100_000)));
        all.put("bomb.xlsx", Documents.xlsx("a".repeat(1 << 20), MEGABYTES));
        all.put("bomb.odt", Documents.odt("a".repeat(1 << 20), MEGABYTES));
        all.put("deep.odt", Documents.odt("<text:p>".repeat(100_000), 1));
        all.put("deep.html", ("<html><body>" + "<div>".repeat(200_000) + "deep").getBytes(UTF_8));
        all.put("table in table.html", ("<html><body>" + "<table><tr><td>".repeat(20_000) + "deep").getBytes(UTF_8));
        all.put("deep.rtf", ("{\\rtf1 " + "{".repeat(500_000) + "deep").getBytes(UTF_8));
        all.put(
                "deep.xhtml",
                ("<html xmlns='http://www.w3.org/1999/xhtml'><body>" + "<p>".repeat(100_000)).getBytes(UTF_8));
        return all;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] nestedZip(int depth) throws IOException {
        var inner = "at last".getBytes(UTF_8);
        for (var level = 0; level < depth; level++) {
            inner = zip("level-" + level + ".zip", inner);
        }
        return inner;
    }

    private static byte[] many(int files) throws IOException {
        var all = new LinkedHashMap<String, String>();
        for (var number = 0; number < files; number++) {
            all.put(number + ".txt", "file " + number);
        }
        return Fixtures.zip(all);
    }

    private static byte[] nestedMail(int depth) {
        return ("From: a@school.test\r\nSubject: again\r\nContent-Type: message/rfc822\r\n\r\n".repeat(depth)
                        + "From: a@school.test\r\n\r\nat last")
                .getBytes(UTF_8);
    }

    private static byte[] nestedParts(int depth) {
        var mail = new StringBuilder("From: a@school.test\r\nMIME-Version: 1.0\r\n");
        for (var level = 0; level < depth; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(level, level));
        }
        return mail.append("\r\nat last").toString().getBytes(UTF_8);
    }
}
