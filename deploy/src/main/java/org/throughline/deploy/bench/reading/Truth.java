package org.throughline.deploy.bench.reading;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person wrote down of a paper, in the file {@code <name of the paper without its ending>.truth.json} beside it.
 *
 * @param layer {@code text}, {@code image-only} or {@code mixed}
 * @param kind as the REST API calls it
 * @param dates its key dates, by the names of the REST API; those that the paper does not hold are not in it
 */
public record Truth(
        Path paper, String child, String layer, String kind, Map<String, LocalDate> dates, Optional<String> student) {

    private static final String ENDING = ".truth.json";

    /** Of all papers in a folder and below it, in the order of their paths. */
    public static List<Truth> in(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Truth::read)
                    .toList();
        }
    }

    private static Truth read(Path file) {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            var truth = reader.readObject();
            var folder = file.toAbsolutePath().resolveSibling("").normalize();
            return new Truth(
                    folder.resolve(truth.getString("file")),
                    String.valueOf(folder.getFileName()),
                    truth.getString("layer", "text"),
                    truth.getString("docType"),
                    dates(truth.getJsonObject("keyDates")),
                    text(truth, "studentName"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As truths and answers both have them. */
    static Map<String, LocalDate> dates(JsonObject named) {
        var dates = new TreeMap<String, LocalDate>();
        named.forEach((name, value) -> {
            if (value instanceof JsonString day) {
                dates.put(name, LocalDate.parse(day.getString()));
            }
        });
        return dates;
    }

    private static Optional<String> text(JsonObject truth, String name) {
        return truth.getOrDefault(name, JsonValue.NULL) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /** As it is told in the list of misses. */
    public String name() {
        return child + "/" + paper.getFileName();
    }
}
