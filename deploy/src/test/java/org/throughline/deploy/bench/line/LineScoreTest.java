package org.throughline.deploy.bench.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;

class LineScoreTest {

    @Test
    void findings_areMatchedByCodeAndPageOrEvidence_andTheFirstThreeAndAlarmsCounted() {
        var score = new LineScore();
        score.add(truth("""
                {"docType": "IEP", "plannedDefects": [
                {"code": "NO_ESY", "page": null, "evidence": null},
                {"code": "COPIED_FORWARD", "page": 4, "evidence": "Ana will read 85 words"},
                {"code": "GOAL_NO_BASELINE", "page": 4, "evidence": "Goal 2"}]}"""), findings("""
                {"code": "COPIED_FORWARD", "subject": "1", "page": 5, "quote": "By March Ana will read 85 words"}""", """
                {"code": "COPIED_FORWARD", "subject": "Writing", "page": 2, "quote": "Ana writes"}""", """
                {"code": "GOAL_NO_BASELINE", "subject": "3", "page": 4, "quote": "Something"}""", """
                {"code": "NO_ESY", "subject": ""}"""));
        score.add(truth("""
                {"docType": "IEP", "plannedDefects": []}"""), findings("""
                {"code": "NO_ESY", "subject": ""}"""));
        score.add(truth("""
                {"docType": "PLAN_504", "plannedDefects": []}"""), findings());

        assertThat(printed(score))
                .contains("findings F1 75.0% (precision 60.0%, recall 100.0%: 3 right of 3 there and 5 said)")
                .contains("copied forward F1 66.7% (precision 50.0%, recall 100.0%: 1 right of 1 there and 2 said)")
                .contains("first three 2 of 4")
                .contains("alarms per clean plan 1 in 2 (0.50 each)")
                .contains("ca-mateo/paper.pdf p. 2: alarm: COPIED_FORWARD Writing: Ana writes");
    }

    @Test
    void comparison_isMatchedByWhatBecameOfWhichGoal() {
        var score = new LineScore();
        score.add(truth("""
                {"docType": "IEP", "comparedWith": {"file": "old.pdf", "copiedGoals": ["1"],
                "continuedGoals": [{"from": "2", "to": "2"}], "droppedGoals": [{"number": "3"}], "newGoals": ["3"]}}"""), new LineAnswer(plan("{}"), List.of(), Optional.of(fields("""
                {"goals": [{"change": "COPIED", "from": {"number": "1"}, "to": {"number": "1"}},
                {"change": "LOWERED", "from": {"number": "2"}, "to": {"number": "2"}},
                {"change": "CHANGED", "from": {"number": "3"}, "to": {"number": "3"}}]}"""))));

        assertThat(printed(score))
                .contains("comparison F1 57.1% (precision 66.7%, recall 50.0%: 2 right of 4 there and 3 said)")
                .contains("copied goals F1 100.0%")
                .contains("continued goals F1 66.7%")
                .contains("ca-mateo/paper.pdf: not said: dropped goals: 3 → nothing")
                .contains("ca-mateo/paper.pdf: not so: continued goals: 3 → 3");
    }

    @Test
    void links_areCountedByKindAndTogether() {
        var score = new LineScore();
        score.add(truth("""
                {"docType": "IEP", "goals": [{"number": "1", "text": "Ana will read 85 words in a minute"}],
                "links": [{"need": "Reading fluency", "goals": ["1"], "services": ["Reading instruction"]}]}"""), new LineAnswer(plan("""
                {"goals": [{"number": "1", "text": "Ana will read 85 words in a minute"}],
                "links": [{"need": "Reading fluency", "goals": ["1"], "services": ["Speech"]}]}"""), List.of(), Optional.empty()));

        assertThat(printed(score))
                .contains("need to goal F1 100.0%")
                .contains("need to service F1 0.0%")
                .contains("links F1 50.0% (precision 50.0%, recall 50.0%: 1 right of 2 there and 2 said)");
    }

    @Test
    void planReadWithoutAMistake_isJudgedByTheRulesWithWhatCameBefore(@TempDir Path folder) throws Exception {
        var child = Files.createDirectories(folder.resolve("ca-mateo"));
        Files.writeString(child.resolve("old.truth.json"), PLAN.formatted("old.pdf", 2025, "[]", ""));
        Files.writeString(child.resolve("new.truth.json"), PLAN.formatted("new.pdf", 2026, """
                [{"code": "COPIED_FORWARD", "page": 4, "evidence": "Mateo will read 85 words correct"}]""", """
                , "comparedWith": {"file": "old.pdf", "copiedGoals": ["1"]}"""));

        var bytes = new ByteArrayOutputStream();
        StoredLine.print(Optional.empty(), List.of(folder), new PrintStream(bytes, true, UTF_8));

        assertThat(bytes.toString(UTF_8))
                .contains("findings F1 100.0% (precision 100.0%, recall 100.0%: 1 right of 1 there and 1 said)")
                .contains("alarms per clean plan 0 in 1")
                .contains("copied goals F1 100.0%")
                .contains("need to service F1 100.0%")
                .contains("Comparison of two plans of 40 pages");
    }

    private static final String PLAN = """
            {"file": "%s", "docType": "IEP", "studentName": "Mateo Cruz", "dateOfBirth": "2016-03-04",
            "keyDates": {"iepMeetingDate": "%d-12-04"}, "needs": [{"area": "Reading fluency"}],
            "goals": [{"number": "1", "area": "Reading fluency", "page": 4, "schedule": "Each quarter",
            "text": "Mateo will read 85 words correct per minute on three probes",
            "baseline": "54 words correct per minute", "criterion": "85 words correct per minute"}],
            "services": [{"name": "Reading instruction", "minutes": 30, "frequency": "daily", "location": "Room 4",
            "start": "2025-12-05"}],
            "lre": {"present": true, "text": "Why."}, "esy": {"present": true, "text": "Not needed."},
            "links": [{"need": "Reading fluency", "goals": ["1"], "services": ["Reading instruction"]}],
            "plannedDefects": %s%s}""";

    private static Truth truth(String json) {
        return new Truth(Path.of("paper.pdf"), "ca-mateo", fields(json));
    }

    private static LineAnswer findings(String... findings) {
        return new LineAnswer(
                plan("{}"), Arrays.stream(findings).map(LineScoreTest::fields).toList(), Optional.empty());
    }

    private static Answer plan(String json) {
        return new Answer(
                Optional.of(fields("{\"status\": \"READY\", \"type\": \"IEP\"}")),
                Optional.of(fields(json)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Fields fields(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Fields(reader.readObject());
        }
    }

    private static String printed(LineScore score) {
        var bytes = new ByteArrayOutputStream();
        score.print(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8);
    }
}
