package org.throughline.web.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A report to print. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String STYLE = """
            @page { size: letter; margin: 20mm }
            body { font-family: sans-serif; font-size: 10pt; color: #1d2433 }
            h1 { font-size: 16pt; margin: 0 }
            table { width: 100%; border-collapse: collapse; margin-top: 8mm; -fs-table-paginate: paginate }
            th, td { text-align: left; vertical-align: top; padding: 2mm; border-bottom: 0.3mm solid #c9ced8 }
            td { white-space: pre-wrap }
            .n { text-align: right }
            tr { page-break-inside: avoid }
            """;

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
        return "<html><head><title>" + escaped(table.title()) + "</title><style>" + STYLE + "</style></head><body><h1>"
                + escaped(table.title()) + "</h1><p>" + escaped(table.period()) + "</p><table><thead>"
                + row("th", table.header(), table.rows()) + "</thead><tbody>"
                + table.rows().stream()
                        .map(cells -> row("td", cells, List.of(cells)))
                        .collect(Collectors.joining())
                + "</tbody></table></body></html>";
    }

    /** Columns of numbers stand at the right, their headers, too. */
    private static String row(String element, List<?> cells, List<? extends List<?>> rows) {
        var html = new StringBuilder("<tr>");
        for (var column = 0; column < cells.size(); column++) {
            var number = !rows.isEmpty() && rows.getFirst().get(column) instanceof Number;
            html.append('<').append(element).append(number ? " class=\"n\">" : ">");
            html.append(escaped(cells.get(column).toString()));
            html.append("</").append(element).append('>');
        }
        return html.append("</tr>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
