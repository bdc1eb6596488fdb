package org.throughline.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A report that can be edited. */
public final class Docx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Docx() {}

    public static byte[] of(ReportTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var title = document.createParagraph().createRun();
            title.setBold(true);
            title.setFontSize(16);
            title.setText(table.title());
            document.createParagraph().createRun().setText(table.period());
            var grid =
                    document.createTable(table.rows().size() + 1, table.header().size());
            grid.setWidth("100%");
            fill(grid.getRow(0), table.header(), true);
            grid.getRow(0).setRepeatHeader(true);
            for (var row = 0; row < table.rows().size(); row++) {
                fill(grid.getRow(row + 1), table.rows().get(row), false);
            }
            document.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(XWPFTableRow row, List<?> cells, boolean bold) {
        for (var column = 0; column < cells.size(); column++) {
            var run = row.getCell(column).getParagraphs().getFirst().createRun();
            run.setBold(bold);
            run.setText(cells.get(column).toString());
        }
    }
}
