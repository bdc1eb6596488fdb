package org.throughline.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadFigure;
import org.throughline.web.export.Csv;
import org.throughline.web.export.Pdf;
import org.throughline.web.export.ReportTable;
import org.throughline.web.export.Spreadsheet;

class ReportFilesTest {

    static final Caseload CASELOAD = new Caseload(
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 24),
            List.of(
                    new Caseload.Row(UUID.randomUUID(), "Ana Delgado", 28, counts(12, 3, 1, 6, 5, 9, 2, 4, 3150)),
                    new Caseload.Row(UUID.randomUUID(), "=HYPERLINK(\"http://x\")", null, Map.of())),
            3);

    @Test
    void namesAreNoFormulasInCsv() {
        var csv = new String(Csv.of(table(Locale.ENGLISH)), UTF_8);

        assertThat(csv).startsWith("\ufeff");
        assertThat(csv.substring(1).lines())
                .containsExactly(
                        "Advocate,Open,Opened,Closed,Overdue,Due in 7 days,Due in 30 days,No next date,Late tasks,Hours",
                        "Ana Delgado,12,3,1,6,5,9,2,4,52.5",
                        "\"'=HYPERLINK(\"\"http://x\"\")\",0,0,0,0,0,0,0,0,0.0");
    }

    @Test
    void namesAreTextInSpreadsheets() throws IOException {
        var sheet = entry(Spreadsheet.of(table(Locale.ENGLISH)), "xl/worksheets/sheet1.xml");

        assertThat(sheet).doesNotContain("<f>").contains("<v>12</v>");
    }

    @Test
    void thePdfShowsTheTable() throws IOException {
        try (var pdf = Loader.loadPDF(Pdf.of(table(Locale.of("es", "MX"))))) {
            var text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("Carga de casos", "Del 2026-11-01 al 2026-11-24", "Ana Delgado", "=HYPERLINK");
        }
    }

    /** In the order of the figures. */
    static Map<CaseloadFigure, Long> counts(long... counts) {
        var all = new EnumMap<CaseloadFigure, Long>(CaseloadFigure.class);
        for (var figure : CaseloadFigure.values()) {
            all.put(figure, counts[all.size()]);
        }
        return all;
    }

    static ReportTable table(Locale locale) {
        return CaseloadTable.of(CASELOAD, List.of(locale));
    }

    static String entry(byte[] zip, String name) throws IOException {
        var file = Files.write(Files.createTempFile("report", ".xlsx"), zip);
        try (var entries = new ZipFile(file.toFile())) {
            return new String(entries.getInputStream(entries.getEntry(name)).readAllBytes(), UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
