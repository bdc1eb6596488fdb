package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/** PDFs that no program writes by mistake. */
final class OddPdfs {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String WORDS = "BT /F1 12 Tf 72 700 Td (The annual goals) Tj ET";

    private OddPdfs() {}

    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("pages in a circle.pdf", file(CATALOG, "<< /Type /Pages /Kids [2 0 R] /Count 7 /Parent 2 0 R >>"));
        all.put("object that is itself.pdf", file("<< /Type /Catalog /Pages 2 0 R >>", "2 0 R"));
        all.put(
                "two billion pages.pdf",
                file(CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>", page(""), FONT, words()));
        all.put("the same page ten thousand times.pdf", file(CATALOG, manyPages(10_000), page(""), FONT, words()));
        all.put("a tree without end.pdf", deepTree(20_000));
        all.put("drawing that draws itself.pdf", selfDrawing());
        all.put(
                "outline in a circle.pdf",
                file(
                        "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
                        PAGES,
                        page(""),
                        FONT,
                        words(),
                        "<< /First 7 0 R /Last 7 0 R /Count 1 >>",
                        "<< /Title (a) /Parent 6 0 R /First 6 0 R /Next 7 0 R /Prev 7 0 R >>"));
        all.put("page of a continent.pdf", drawnOn("0 0 14400000 14400000"));
        all.put("page of no number.pdf", drawnOn("0 0 1e38 1e38"));
        all.put("page like a thread.pdf", drawnOn("0 0 0.01 90000000"));
        all.put("page of nothing.pdf", drawnOn("5 5 5 5"));
        all.put("page inside out.pdf", drawnOn("612 792 0 0"));
        all.put(
                "arrays without end.pdf",
                file(CATALOG, PAGES, page("/Rotate " + "[".repeat(50_000) + "]".repeat(50_000)), FONT, words()));
        all.put("bomb.pdf", file(CATALOG, PAGES, page(""), FONT, bomb()));
        all.put(
                "negative lengths.pdf",
                file(CATALOG, PAGES, page("/MediaBox [-1]"), FONT, "<< /Length -5 >>\nstream\nx\nendstream"));
        all.put(
                "font of its own.pdf",
                file(
                        CATALOG,
                        PAGES,
                        page(""),
                        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 4 0 R /ToUnicode 4 0 R /DescendantFonts [4 0 R] >>",
                        words()));
        return all;
    }

    static byte[] withProgram() {
        return file(
                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\);) >> >>",
                PAGES,
                page(""),
                FONT,
                words());
    }

    static byte[] withProgramOnAPage() {
        return file(CATALOG, PAGES, page("/AA << /O << /S /Launch /F (cmd.exe) >> >>"), FONT, words());
    }

    static byte[] withFileInside() {
        return file(
                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >> >>",
                PAGES,
                page(""),
                FONT,
                words(),
                "<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>",
                stream("", "MZ the embedded secret"));
    }

    static byte[] withFileOnAPage() {
        return file(
                CATALOG,
                PAGES,
                page("/Annots [6 0 R]"),
                FONT,
                words(),
                "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >> >>",
                stream("", "MZ the embedded secret"));
    }

    static byte[] withLink() {
        return file(
                "<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit] >>",
                PAGES,
                page(
                        "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://school.test) >> >>]"),
                FONT,
                words());
    }

    private static String page(String more) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> "
                + more + " >>";
    }

    private static String words() {
        return stream("", WORDS);
    }

    private static String stream(String entries, String content) {
        return "<< /Length " + content.length() + " " + entries + " >>\nstream\n" + content + "\nendstream";
    }

    private static String manyPages(int count) {
        return "<< /Type /Pages /Count " + count + " /Kids [" + "3 0 R ".repeat(count) + "] >>";
    }

    private static byte[] deepTree(int depth) {
        var objects = new String[depth];
        objects[0] = CATALOG;
        for (var number = 2; number <= depth; number++) {
            objects[number - 1] = "<< /Type /Pages /Count 1 /Kids [" + (number + 1) + " 0 R] >>";
        }
        return file(objects);
    }

    private static byte[] selfDrawing() {
        return file(
                CATALOG,
                PAGES,
                page("").replace("/Font", "/XObject << /X 6 0 R >> /Font"),
                FONT,
                stream("", "/X Do " + WORDS),
                stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
                        "/X Do /X Do"));
    }

    /** So much is drawn and so little said on it that it must be looked at. */
    private static byte[] drawnOn(String box) {
        return file(
                CATALOG,
                PAGES,
                page("").replace("0 0 612 792", box),
                FONT,
                stream("", "0 0 m 500 500 l S\n".repeat(200)));
    }

    private static String bomb() {
        var plain = new byte[1 << 20];
        var deflater = new Deflater(9);
        var packed = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (var megabytes = 0; megabytes < 200; megabytes++) {
            deflater.setInput(plain);
            for (int count; (count = deflater.deflate(buffer)) > 0; ) {
                packed.write(buffer, 0, count);
            }
        }
        deflater.finish();
        for (int count; (count = deflater.deflate(buffer)) > 0; ) {
            packed.write(buffer, 0, count);
        }
        deflater.end();
        return stream("/Filter /FlateDecode", packed.toString(ISO_8859_1));
    }

    private static byte[] file(String... objects) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var offsets = new StringBuilder();
        for (var number = 1; number <= objects.length; number++) {
            offsets.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(number).append(" 0 obj\n").append(objects[number - 1]).append("\nendobj\n");
        }
        var start = pdf.length();
        var size = objects.length + 1;
        return pdf.append("xref\n0 ")
                .append(size)
                .append("\n0000000000 65535 f \n")
                .append(offsets)
                .append("trailer\n<< /Size ")
                .append(size)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString()
                .getBytes(ISO_8859_1);
    }
}
