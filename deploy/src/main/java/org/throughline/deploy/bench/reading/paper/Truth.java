package org.throughline.deploy.bench.reading.paper;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person wrote down of a paper, in the file {@code <name of the paper without its ending>.truth.json} beside it.
 * A field that the file does not name is not known of the paper, and not asked; one that is null is not in the paper.
 *
 * @param child the folder
 */
public record Truth(Path paper, String child, Fields fields) {

    private static final String ENDING = ".truth.json";
    private static final Set<String> PLANS = Set.of("IEP", "IEP_AMENDMENT", "PLAN_504");

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
                    folder.resolve(truth.getString("file")), String.valueOf(folder.getFileName()), new Fields(truth));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is told in the list of misses. */
    public String name() {
        return child + "/" + paper.getFileName();
    }

    /** As the REST API calls it. */
    public String kind() {
        return fields.text("docType").orElseThrow();
    }

    public boolean isPlan() {
        return PLANS.contains(kind());
    }

    /** One of {@code text}, {@code image-only} and {@code mixed}. */
    public String layer() {
        return fields.text("layer").orElse("text").split(" ", 2)[0];
    }

    /** Its key dates, by the names of the REST API; those that the paper does not hold are not in it. */
    public Map<String, String> dates() {
        return fields.object("keyDates").orElse(Fields.NONE).texts();
    }

    public Optional<String> student() {
        return fields.text("studentName");
    }

    /** Whether the pages written down are those of the file, and not of somebody's rendering of it. */
    public boolean hasPages() {
        return !fields.text("pageBasis").orElse("").contains("advisory");
    }
}
