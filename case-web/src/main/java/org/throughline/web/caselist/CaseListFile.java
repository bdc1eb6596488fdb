package org.throughline.web.caselist;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;
import org.throughline.web.export.Csv;
import org.throughline.web.language.Translations;

/** A list of cases as a CSV file, written as it is read. */
@Dependent
class CaseListFile {

    private static final int STEP = 500;

    private static final List<String> COLUMNS = List.of(
            "case.number",
            "case.lastName",
            "case.firstName",
            "case.born",
            "case.grade",
            "case.school",
            "case.district",
            "case.state",
            "case.type",
            "case.status",
            "case.priority",
            "case.tags",
            "case.opened",
            "case.closed-on",
            "case.next-on",
            "case.last-contact",
            "case.team");

    private final CaseListService cases;
    private final Translations translations = new Translations();

    @Inject
    CaseListFile(CaseListService cases) {
        this.cases = cases;
    }

    DownloadHandler download(SerializableSupplier<CaseQuery> query, Locale locale) {
        return event -> {
            event.setFileName("cases.csv");
            event.setContentType(Csv.MEDIA_TYPE + ";charset=utf-8");
            write(query.get(), locale, event.getOutputStream());
        };
    }

    void write(CaseQuery query, Locale locale, OutputStream out) throws IOException {
        var ids = cases.export(query);
        try (var csv = new Csv(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.row(COLUMNS.stream().map(key -> translations.getTranslation(key, locale)));
            for (var from = 0; from < ids.size(); from += STEP) {
                for (var row : cases.exported(ids.subList(from, Math.min(from + STEP, ids.size())))) {
                    csv.row(cells(row, locale));
                }
            }
        }
    }

    private Stream<Object> cells(CaseRow row, Locale locale) {
        var student = row.student();
        return Arrays.<@Nullable Object>asList(
                        row.number(),
                        student.lastName(),
                        student.firstName(),
                        student.dateOfBirth(),
                        student.grade(),
                        student.school(),
                        student.district(),
                        student.state(),
                        translations.getTranslation("case.type." + row.type(), locale),
                        translations.getTranslation("case.status." + row.status(), locale),
                        translations.getTranslation("case.priority." + row.priority(), locale),
                        String.join("; ", row.tags().words()),
                        row.openedOn(),
                        row.closedOn(),
                        row.nextOn(),
                        row.lastContactOn(),
                        row.team().stream().map(CaseView.Advocate::name).collect(Collectors.joining("; ")))
                .stream()
                .map(cell -> cell == null ? "" : cell);
    }
}
