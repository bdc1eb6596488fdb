package org.throughline.web.timeliness;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.core.timeliness.DistrictTimeliness;
import org.throughline.core.timeliness.TimelinessQuery;
import org.throughline.core.timeliness.TimelinessService;
import org.throughline.web.export.Csv;
import org.throughline.web.language.Translations;

/** The record of districts as a CSV file, one row for each district and duty. */
final class TimelinessFile {

    /** More rows than that no spreadsheet shows. */
    private static final int MOST_ROWS = 100_000;

    private static final List<String> COLUMNS = List.of(
            "timeliness.state",
            "timeliness.district",
            "timeliness.duty",
            "timeliness.rule",
            "timeliness.on-time",
            "timeliness.late",
            "timeliness.average",
            "timeliness.longest",
            "timeliness.overdue",
            "timeliness.open",
            "timeliness.waived",
            "timeliness.unknown",
            "timeliness.estimated",
            "timeliness.checked");

    private final TimelinessService timeliness;
    private final Locale locale;
    private final Translations translations = new Translations();

    TimelinessFile(TimelinessService timeliness, Locale locale) {
        this.timeliness = timeliness;
        this.locale = locale;
    }

    void write(TimelinessQuery query, OutputStream out) throws IOException {
        var page = timeliness.page(query, 0, MOST_ROWS);
        try (var csv = new Csv(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.row(COLUMNS.stream().map(this::word));
            for (var row : page.rows()) {
                csv.row(cells(row));
            }
        }
    }

    /** What leaves the house tells nobody of the few. */
    private Stream<Object> cells(DistrictTimeliness row) {
        return row.isOfFew() ? few(row) : counted(row);
    }

    private Stream<Object> few(DistrictTimeliness row) {
        var duty = row.duty();
        var numbers = Collections.<Object>nCopies(9, word("timeliness.few"));
        return Stream.of(
                        Stream.<Object>of(
                                row.state(),
                                row.district(),
                                duty == null ? "" : duty.in(locale.getLanguage()),
                                row.ruleId()),
                        numbers.stream(),
                        Stream.<Object>of(word(row.checked() ? "deadline.badge.CHECKED" : "deadline.badge.CHECK")))
                .flatMap(part -> part);
    }

    private Stream<Object> counted(DistrictTimeliness row) {
        var duty = row.duty();
        var average = row.averageDaysLate();
        var longest = row.longestDaysLate();
        return Stream.of(
                row.state(),
                row.district(),
                duty == null ? "" : duty.in(locale.getLanguage()),
                row.ruleId(),
                row.onTime(),
                row.late(),
                average == null ? "" : average,
                longest == null ? "" : longest,
                row.overdue(),
                row.open(),
                row.waived(),
                row.metAtUnknownTime(),
                row.estimated(),
                word(row.checked() ? "deadline.badge.CHECKED" : "deadline.badge.CHECK"));
    }

    private String word(String key) {
        return translations.getTranslation(key, locale);
    }
}
