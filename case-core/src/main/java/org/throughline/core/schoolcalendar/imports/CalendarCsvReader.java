package org.throughline.core.schoolcalendar.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.throughline.core.schoolcalendar.imports.ImportFault.Kind;
import org.throughline.core.schoolcalendar.imports.ImportedEntries.Entry;

/** Reads a table of days, as spreadsheets save it. Each row that cannot be read is named. */
final class CalendarCsvReader {

    private static final Set<String> FROM = Set.of("from", "start", "date", "start date", "desde", "inicio", "fecha");
    private static final Set<String> TO = Set.of("to", "end", "end date", "hasta", "fin");
    private static final Set<String> NAME = Set.of("name", "summary", "subject", "title", "nombre", "motivo");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final List<Entry> entries = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();
    private int from = -1;
    private int to = -1;
    private int name = -1;

    private CalendarCsvReader() {}

    static ImportedEntries read(String text) {
        var reader = new CalendarCsvReader();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return reader.read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return ImportedEntries.wrong(Kind.BROKEN.whole());
        }
    }

    private ImportedEntries read(CSVParser parser) {
        var rows = parser.iterator();
        if (!rows.hasNext() || !readHeader(rows.next())) {
            return ImportedEntries.wrong(Kind.NO_HEADER.in(1));
        }
        var before = parser.getCurrentLineNumber();
        while (hasNext(rows, before)) {
            // a name may have a line break in it: the row begins where the last one ended
            var line = before + 1;
            read(rows.next(), line);
            before = Math.max(parser.getCurrentLineNumber(), line);
            if (entries.size() + faults.size() > ImportedEntries.MOST) {
                return ImportedEntries.wrong(Kind.TOO_MANY.whole());
            }
        }
        return faults.isEmpty() ? new ImportedEntries(entries, List.of()) : new ImportedEntries(List.of(), faults);
    }

    /** A quote that never ends is found here, by the library. */
    private boolean hasNext(Iterator<CSVRecord> rows, long before) {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            faults.add(Kind.BROKEN.in(before + 1));
            return false;
        }
    }

    /** Spanish spreadsheets part columns with a semicolon, because their numbers have commas. */
    private static char delimiter(String text) {
        var header = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong(
                        mark -> header.chars().filter(one -> one == mark).count()))
                .orElse(',');
    }

    private boolean readHeader(CSVRecord header) {
        var titles = header.stream()
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .toList();
        from = column(titles, FROM);
        to = column(titles, TO);
        name = column(titles, NAME);
        return from >= 0 && name >= 0;
    }

    private static int column(List<String> titles, Set<String> wanted) {
        for (var i = 0; i < titles.size(); i++) {
            if (wanted.contains(titles.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void read(CSVRecord row, long line) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            var first = day(cell(row, from));
            var last = cell(row, to).isEmpty() ? first : day(cell(row, to));
            if (last.isBefore(first)) {
                faults.add(Kind.BACKWARDS.in(line));
            } else {
                entries.add(new Entry(EntryNames.clean(cell(row, name)), first, last, true, false));
            }
        } catch (DateTimeException noDay) {
            faults.add(Kind.NO_DAY.in(line));
        }
    }

    private static String cell(CSVRecord row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private static LocalDate day(String value) {
        for (var format : DAYS) {
            try {
                return EntryNames.requireNear(LocalDate.parse(value, format));
            } catch (DateTimeException other) {
                // written in another way, perhaps
            }
        }
        throw new DateTimeException("no day");
    }
}
