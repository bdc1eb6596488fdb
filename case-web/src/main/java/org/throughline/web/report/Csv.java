package org.throughline.web.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

final class Csv {

    static final String MEDIA_TYPE = "text/csv";

    /** Spreadsheets take text that begins with one of these for a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static byte[] of(ReportTable table) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.header().stream().map(Csv::harmless));
            for (var row : table.rows()) {
                printer.printRecord(row.stream().map(Csv::harmless));
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
