package org.throughline.web.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.core.template.Templates;

/** A report to print. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final Template TEMPLATE = Templates.html(Pdf.class, "table.html");

    record Sheet(String title, String period, List<Cell> header, List<Line> rows) {}

    record Line(List<Cell> cells) {}

    /** Numbers stand at the right. */
    record Cell(String text, boolean isNumber) {}

    private Pdf() {}

    public static byte[] of(ReportTable table) {
        var bytes = new ByteArrayOutputStream();
        var builder =
                new PdfRendererBuilder().withHtmlContent(html(table), null).toStream(bytes);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String html(ReportTable table) {
        var first = table.rows().isEmpty() ? table.header() : table.rows().getFirst();
        return TEMPLATE.execute(new Sheet(
                table.title(),
                table.period(),
                cells(table.header(), first),
                table.rows().stream().map(row -> new Line(cells(row, row))).toList()));
    }

    /** @param kinds a row that tells which columns are of numbers: headers stand as their columns do */
    private static List<Cell> cells(List<?> cells, List<?> kinds) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> new Cell(cells.get(column).toString(), kinds.get(column) instanceof Number))
                .toList();
    }
}
