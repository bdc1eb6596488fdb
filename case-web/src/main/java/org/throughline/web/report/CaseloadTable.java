package org.throughline.web.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadFigure;
import org.throughline.web.export.ReportTable;
import org.throughline.web.language.Translations;

final class CaseloadTable {

    private static final Translations WORDS = new Translations();

    private CaseloadTable() {}

    static ReportTable of(Caseload caseload, List<Locale> wanted) {
        var language = language(wanted);
        return new ReportTable(
                WORDS.getTranslation("caseload.title", language),
                // as the days stand in the address
                WORDS.getTranslation(
                        "caseload.period",
                        language,
                        caseload.from().toString(),
                        caseload.to().toString()),
                Stream.concat(Stream.of("advocate"), Arrays.stream(CaseloadFigure.values()))
                        .map(column -> WORDS.getTranslation("caseload." + column, language))
                        .toList(),
                caseload.rows().stream().map(CaseloadTable::cells).toList());
    }

    private static List<Object> cells(Caseload.Row row) {
        return Stream.concat(
                        Stream.<Object>of(row.advocate()),
                        Arrays.stream(CaseloadFigure.values()).<Object>map(figure -> cell(row, figure)))
                .toList();
    }

    private static Object cell(Caseload.Row row, CaseloadFigure figure) {
        return figure == CaseloadFigure.MINUTES ? row.hours() : (Object) row.count(figure);
    }

    private static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .map(one -> Locale.of(one.getLanguage()))
                .filter(WORDS.getProvidedLocales()::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
