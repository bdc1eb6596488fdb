package org.throughline.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Text is written as cells of the kind text, which no spreadsheet takes for a formula. */
public final class Spreadsheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Spreadsheet() {}

    public static byte[] of(ReportTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Throughline", "1.0")) {
            var sheet = workbook.newWorksheet(table.title());
            for (var column = 0; column < table.header().size(); column++) {
                sheet.value(0, column, table.header().get(column));
                sheet.style(0, column).bold().set();
            }
            for (var row = 0; row < table.rows().size(); row++) {
                var cells = table.rows().get(row);
                for (var column = 0; column < cells.size(); column++) {
                    write(sheet, row + 1, column, cells.get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, cell.toString());
        }
    }
}
