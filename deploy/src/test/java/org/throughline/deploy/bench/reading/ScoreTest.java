package org.throughline.deploy.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.bench.reading.Papers.document;
import static org.throughline.deploy.bench.reading.Papers.printed;
import static org.throughline.deploy.bench.reading.Papers.truth;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.StoredAnswers;
import org.throughline.deploy.bench.reading.paper.Truth;

class ScoreTest {

    static final Truth PLAN = truth("""
            {"docType": "IEP", "layer": "mixed (page 1 image-only)", "studentName": "Mateo Cruz", "dateOfBirth": null,
            "keyDates": {"iepStart": "2026-03-04", "iepEnd": "2027-03-04", "consentDate": null},
            "keyDatePages": {"iepEnd": 2}}""");

    @Test
    void score_countsRightMissingWrongAndInvented_andNamesEachMiss() {
        var score = new Score();
        score.add(PLAN, document("""
                {"status": "READY", "type": "IEP", "typeConfidence": 0.95,
                "keyDates": {"iepStart": "2026-03-04", "consentDate": "2026-03-04"}}"""));
        score.add(truth("""
                {"docType": "PARENT_REQUEST", "layer": "image-only", "keyDates": {"documentDate": "2026-03-04"}}"""), document("""
                {"status": "READY", "type": "IEP", "typeConfidence": 0.6, "keyDates": {"documentDate": "2026-03-05"}}"""));

        assertThat(printed(score))
                .contains("Reading of 2 papers: kinds 1 of 2 (50.0%), dates 1 of 3 (33.3%),"
                        + " dates missing 1 of 3 (33.3%), dates wrong 2 of 3 (66.7%), dates invented 1 of 3 (33.3%)")
                .contains("PARENT_REQUEST taken for IEP: 1")
                .contains("of the kinds that it is sure of by 90% or more: 100.0% right (1 of 1)")
                .contains("of the kinds that it is sure of by 50% or more: 0.0% right (0 of 1)")
                .contains("ca-mateo/paper.pdf p. 2: dates: iepEnd is 2027-03-04, not found")
                .contains("dates invented: consentDate is not there, read as 2026-03-04")
                .contains("dates: documentDate is 2026-03-04, read as 2026-03-05")
                .contains("layer  image-only    mixed")
                .contains("kinds         0/1      1/1");
    }

    @Test
    void paperThatWasNotTaken_countsAsMissed() {
        assertThat(printed(PLAN, Answer.refused("not taken")))
                .contains("IEP taken for nothing (0.00), not taken")
                .contains("dates missing 2 of 2");
    }

    @Test
    void answerForAPaperNotUnderstood_isSureOfNothing() {
        var answer = document("""
                {"status": "READY", "type": null, "typeConfidence": null, "keyDates": null}""");

        assertThat(answer.kind()).isEqualTo(Answer.NONE);
        assertThat(answer.confidence()).isZero();
        assertThat(printed(PLAN, answer)).contains("IEP taken for nothing (0.00), READY");
    }

    @Test
    void studentAndBirthDate_areAskedOnlyWhereTheAnswerHasThem() {
        assertThat(printed(PLAN, document("""
                        {"status": "READY", "studentName": "CRUZ, Mateo", "dateOfBirth": "2016-01-02"}""")))
                .contains("student name 1 of 1", "birth date 0 of 1")
                .contains("birth date: nothing is read as “2016-01-02”");
        assertThat(printed(PLAN, document("""
                        {"status": "READY"}"""))).contains("student name 0 of 0", "birth date 0 of 0");
    }

    @Test
    void storedAnswers_areScoredByTheNamesOfTheirPapers(@TempDir Path folder) throws Exception {
        var child = Files.createDirectories(folder.resolve("papers/ca-mateo"));
        Files.writeString(child.resolve("plan.truth.json"), """
                {"file": "plan.pdf", "docType": "IEP", "studentName": null,
                "keyDates": {"iepStart": "2026-03-04", "iepEnd": null}, "needs": [{"area": "Reading"}]}
                """);
        var stored = Files.createDirectories(folder.resolve("answers/ca-mateo"));
        Files.writeString(stored.resolve("plan.pdf.document.json"), """
                {"status": "READY", "type": "IEP", "keyDates": {"iepStart": "2026-03-04"}}""");
        Files.writeString(stored.resolve("plan.pdf.plan.json"), """
                {"needs": [{"area": "reading"}]}""");

        var score = new Score();
        score.addAll(Truth.in(folder.resolve("papers")), new StoredAnswers(folder.resolve("answers")));

        assertThat(printed(score))
                .contains("Reading of 1 papers: kinds 1 of 1 (100.0%), dates 1 of 1 (100.0%)")
                .contains("needs F1 100.0% (precision 100.0%, recall 100.0%: 1 right of 1 there and 1 said)");
    }
}
