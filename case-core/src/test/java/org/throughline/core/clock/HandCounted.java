package org.throughline.core.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolDays;

/** The rows of {@code hand-counted.csv}, with the calendars they were counted in. */
final class HandCounted {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    /** @param due the day, or {@code none} */
    record Row(
            String no,
            ClockSubject subject,
            SchoolDays school,
            List<FactInForce> facts,
            String rule,
            String due,
            String first,
            String why) {}

    private HandCounted() {}

    static List<Row> rows() {
        var calendars = calendars();
        return read("hand-counted.csv").map(row -> row(row, calendars)).toList();
    }

    private static Row row(CSVRecord row, Map<String, SchoolDays> calendars) {
        var born = row.get("born").isEmpty() ? null : LocalDate.parse(row.get("born"));
        var calendar = row.get("calendar");
        return new Row(
                row.get("no"),
                new ClockSubject(row.get("state"), born, Set.of(), LONG_AGO),
                calendar.isEmpty() ? SchoolDays.estimated() : Objects.requireNonNull(calendars.get(calendar), calendar),
                facts(row.get("facts")),
                row.get("rule"),
                row.get("due"),
                row.get("first"),
                row.get("why"));
    }

    private static List<FactInForce> facts(String facts) {
        return Arrays.stream(facts.split(";", -1))
                .map(String::strip)
                .filter(fact -> !fact.isEmpty())
                .map(HandCounted::fact)
                .toList();
    }

    static FactInForce fact(String told) {
        var fact = told.strip();
        var words = fact.split("\\s+", -1);
        return happening(
                FactType.valueOf(words[0]), LocalDate.parse(words[1]), value(words, "until="), value(words, "rule="));
    }

    static FactInForce happening(FactType type, LocalDate on, @Nullable String until, @Nullable String rule) {
        var id = UUID.randomUUID();
        return new FactInForce(id, id, type, on, until == null ? null : LocalDate.parse(until), rule);
    }

    private static @Nullable String value(String[] words, String name) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst()
                .orElse(null);
    }

    static Map<String, SchoolDays> calendars() {
        return read("calendars.csv")
                .collect(toMap(
                        row -> row.get("name"),
                        row -> SchoolDays.of(
                                LocalDate.parse(row.get("from")),
                                LocalDate.parse(row.get("to")),
                                Arrays.stream(row.get("closed").split(";", -1))
                                        .map(String::strip)
                                        .filter(one -> !one.isEmpty())
                                        .map(HandCounted::closure)
                                        .toList())));
    }

    private static Closure closure(String closure) {
        var words = closure.split(" ", 2);
        var days = words[0].split("\\.\\.", -1);
        return new Closure(
                LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), words.length > 1 ? words[1] : "");
    }

    private static Stream<CSVRecord> read(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = Objects.requireNonNull(HandCounted.class.getResourceAsStream("/clock/" + file));
                var parser = format.parse(new InputStreamReader(stream, UTF_8))) {
            return parser.getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
