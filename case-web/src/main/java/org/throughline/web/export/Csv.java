package org.throughline.web.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows for spreadsheets, written as they come; no cell is taken for a formula. */
public final class Csv implements Closeable {

    public static final String MEDIA_TYPE = "text/csv";

    /** Spreadsheets take text that begins with one of these for a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final CSVPrinter printer;

    /** A double click in Excel takes it for an old code page without this mark. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    public Csv(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    public void row(Stream<?> cells) throws IOException {
        printer.printRecord(cells.map(Csv::harmless));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    public static byte[] of(ReportTable table) {
        var text = new StringWriter();
        try (var csv = new Csv(text)) {
            csv.row(table.header().stream());
            for (var row : table.rows()) {
                csv.row(row.stream());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
