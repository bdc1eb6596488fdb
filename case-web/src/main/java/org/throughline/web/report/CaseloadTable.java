package org.throughline.web.report;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.throughline.core.report.Caseload;
import org.throughline.web.export.ReportTable;

final class CaseloadTable {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private CaseloadTable() {}

    static ReportTable of(Caseload caseload, List<Locale> wanted) {
        var texts = ResourceBundle.getBundle(
                "report",
                language(wanted),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new ReportTable(
                texts.getString("caseload.title"),
                texts.getString("caseload.period").formatted(caseload.from(), caseload.to()),
                List.of(
                        texts.getString("caseload.advocate"),
                        texts.getString("caseload.open"),
                        texts.getString("caseload.opened"),
                        texts.getString("caseload.closed"),
                        texts.getString("caseload.overdue"),
                        texts.getString("caseload.due7"),
                        texts.getString("caseload.due30"),
                        texts.getString("caseload.undated"),
                        texts.getString("caseload.late"),
                        texts.getString("caseload.hours")),
                caseload.rows().stream().map(CaseloadTable::cells).toList());
    }

    private static List<Object> cells(Caseload.Row row) {
        return List.of(
                row.advocate(),
                row.open(),
                row.opened(),
                row.closed(),
                row.overdue(),
                row.due7(),
                row.due30(),
                row.withoutNextDate(),
                row.lateTasks(),
                row.hours());
    }

    private static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .map(one -> Locale.of(one.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
