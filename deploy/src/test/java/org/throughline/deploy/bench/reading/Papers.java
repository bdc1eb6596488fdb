package org.throughline.deploy.bench.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;

/** Papers and answers made by hand. */
final class Papers {

    static final String DOCUMENT = """
            {"status": "READY", "type": "%s", "typeConfidence": 0.95, "keyDates": {}}""";

    private Papers() {}

    static Fields fields(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Fields(reader.readObject());
        }
    }

    static Truth truth(String json) {
        return new Truth(Path.of("paper.pdf"), "ca-mateo", fields(json));
    }

    static Answer document(String json) {
        return new Answer(
                Optional.of(fields(json)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Answer plan(String kind, String json) {
        return new Answer(
                Optional.of(fields(DOCUMENT.formatted(kind))),
                Optional.of(fields(json)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Answer evaluation(String kind, String json) {
        return new Answer(
                Optional.of(fields(DOCUMENT.formatted(kind))),
                Optional.empty(),
                Optional.of(fields(json)),
                Optional.empty(),
                Optional.empty());
    }

    static Answer progress(String kind, String json) {
        return new Answer(
                Optional.of(fields(DOCUMENT.formatted(kind))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(fields(json)),
                Optional.empty());
    }

    static Answer notice(String kind, String json) {
        return new Answer(
                Optional.of(fields(DOCUMENT.formatted(kind))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(fields(json)));
    }

    static String printed(Truth truth, Answer answer) {
        var score = new Score();
        score.add(truth, answer);
        return printed(score);
    }

    static String printed(Score score) {
        var bytes = new ByteArrayOutputStream();
        score.print(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }
}
