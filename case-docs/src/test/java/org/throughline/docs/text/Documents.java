package org.throughline.docs.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents written by hand, so that anything can be in them. */
final class Documents {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private Documents() {}

    static byte[] docx(String body) throws IOException {
        return wordFile("", body);
    }

    /** @param doctype before the body, as no program writes it */
    static byte[] wordFile(String doctype, String body) throws IOException {
        var parts = packaging("word/document.xml", "wordprocessingml.document.main");
        parts.put(
                "word/document.xml",
                doctype + "<w:document xmlns:w='" + WORD + "'><w:body><w:p><w:r><w:t>" + body
                        + "</w:t></w:r></w:p></w:body></w:document>");
        return zip(parts, 1);
    }

    /** @param times the text stands in one cell so often */
    static byte[] xlsx(String text, int times) throws IOException {
        var parts = packaging("xl/workbook.xml", "spreadsheetml.sheet.main");
        parts.compute(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET
                        + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='Minutes' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + SHEET + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>|" + text
                        + "|</t></is></c></row></sheetData></worksheet>");
        return zip(parts, times);
    }

    static byte[] odt(String text, int times) throws IOException {
        return odtFile("", text, times);
    }

    static byte[] odtFile(String doctype, String text, int times) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                doctype + "<office:document-content xmlns:office='" + OFFICE + "' xmlns:text='" + TEXT
                        + "'><office:body><office:text><text:p>|" + text
                        + "|</text:p></office:text></office:body></office:document-content>");
        return zip(parts, times);
    }

    private static Map<String, String> packaging(String main, String type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/"
                        + main + "' ContentType='application/vnd.openxmlformats-officedocument." + type
                        + "+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='"
                        + main + "'/></Relationships>");
        return parts;
    }

    /** What stands between bars stands there so often. */
    private static byte[] zip(Map<String, String> parts, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                write(out, part.getValue().split("\\|", -1), times);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, String[] pieces, int times) throws IOException {
        for (var i = 0; i < pieces.length; i++) {
            var piece = pieces[i].getBytes(UTF_8);
            for (var count = 0; count < (i == 1 ? times : 1); count++) {
                out.write(piece);
            }
        }
    }
}
