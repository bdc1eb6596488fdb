package org.throughline.deploy.bench.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 4);

    @Test
    void score_countsRightMissingWrongAndInvented_andNamesEachMiss() {
        var score = new Score();
        var plan = truth("plan.pdf", "text", "IEP", Map.of("iepStart", MARCH, "iepEnd", MARCH.plusYears(1)));
        var letter = truth("letter.jpg", "image-only", "PARENT_REQUEST", Map.of("documentDate", MARCH));
        score.add(plan, new Answer("READY", "IEP", 0.95, Map.of("iepStart", MARCH, "consentDate", MARCH)));
        score.add(letter, new Answer("READY", "IEP", 0.6, Map.of("documentDate", MARCH.plusDays(1))));

        assertThat(printed(score))
                .contains("Reading of 2 papers: kinds 1 of 2 (50.0%), dates 1 of 3 (33.3%), 1 missing, 1 wrong (33.3%),"
                        + " 1 that are not there")
                .contains("PARENT_REQUEST taken for IEP: 1")
                .contains("sure of by 90% or more: 100.0% right")
                .contains("sure of by 50% or more: 0.0% right")
                .contains("ca-mateo/plan.pdf: iepEnd is 2027-03-04, not found")
                .contains("ca-mateo/plan.pdf: consentDate is not there, read as 2026-03-04")
                .contains("ca-mateo/letter.jpg: documentDate is 2026-03-04, read as 2026-03-05")
                .contains("layer image-only: kinds 0 of 1");
    }

    @Test
    void paperThatWasNotTaken_countsAsMissed() {
        var score = new Score();
        score.add(truth("plan.pdf", "text", "IEP", Map.of("iepStart", MARCH)), Answer.refused("not taken"));

        assertThat(printed(score))
                .contains("IEP taken for nothing (0.00), not taken")
                .contains("1 missing");
    }

    @Test
    void truths_areReadFromTheirFolders(@TempDir Path folder) throws Exception {
        var child = Files.createDirectories(folder.resolve("ca-mateo"));
        Files.writeString(child.resolve("plan.truth.json"), """
                {"file": "plan.pdf", "docType": "IEP", "studentName": null,
                "keyDates": {"iepStart": "2026-03-04", "iepEnd": null}}
                """);

        assertThat(Truth.in(folder))
                .containsExactly(new Truth(
                        child.resolve("plan.pdf").toAbsolutePath(),
                        "ca-mateo",
                        "text",
                        "IEP",
                        Map.of("iepStart", MARCH),
                        Optional.empty()));
    }

    @Test
    void answerForAPaperNotUnderstood_isSureOfNothing() {
        var document = Json.createObjectBuilder()
                .add("status", "READY")
                .addNull("type")
                .addNull("typeConfidence")
                .add("keyDates", JsonValue.EMPTY_JSON_OBJECT)
                .build();

        assertThat(Answer.of(document)).isEqualTo(new Answer("READY", Answer.NONE, 0, Map.of()));
    }

    static Truth truth(String file, String layer, String kind, Map<String, LocalDate> dates) {
        return new Truth(Path.of(file), "ca-mateo", layer, kind, dates, Optional.of("Mateo Cruz"));
    }

    static String printed(Score score) {
        var bytes = new ByteArrayOutputStream();
        score.print(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }
}
