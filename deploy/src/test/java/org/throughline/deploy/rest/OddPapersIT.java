package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers as schools and other programs make them, from upload to search. */
class OddPapersIT {

    private static final Path PAPERS = Path.of("../case-docs/src/test/resources/org/throughline/docs/text/papers");

    final Rest ana = Rest.as("ana.advocate", "harbor");
    final String caseId =
            ana.send("POST", "/cases", CaseJourneyIT.JOURNEY).expect(201).json().getString("id");

    @ParameterizedTest
    @CsvSource(textBlock = """
        letter-from-word-online.docx, PARENT_REQUEST,       requestDate,    2026-10-08, obsidian
        consent-given-symbols.docx,   CONSENT_FORM,         consentDate,    2026-10-13, speech
        portal-header-over-scan.pdf,  PRIOR_WRITTEN_NOTICE, documentDate,   2026-10-09, feldspar
        evaluation-shifted-font.pdf,  EVALUATION,           evaluationDate, 2026-09-18, hematite
        request-ordinal.pdf,          PARENT_REQUEST,       requestDate,    2026-09-29, citrine
        notice-with-scores.pdf,       PRIOR_WRITTEN_NOTICE, documentDate,   2026-03-04, support
        report-with-ligatures.pdf,    PROGRESS_REPORT,      documentDate,   2026-10-16, accommodations
        """)
    void aPaper_isReadAndFound(String name, String type, String key, String day, String word) throws IOException {
        var document = ana.read(upload(name));

        assertThat(document.getString("status")).as(document::toString).isEqualTo("READY");
        assertThat(document.getString("type")).isEqualTo(type);
        assertThat(document.getJsonObject("keyDates").getString(key)).isEqualTo(day);
        assertThat(found(word)).contains(document.getString("id"));
    }

    @ParameterizedTest
    @CsvSource({"consent-refused-symbols.docx", "form-consent-refused.pdf"})
    void aRefusal_isNoConsent(String name) throws IOException {
        var document = ana.read(upload(name));

        assertThat(document.getString("status")).isEqualTo("READY");
        assertThat(document.getString("type")).isEqualTo("CONSENT_FORM");
        assertThat(document.getJsonObject("keyDates")).doesNotContainKey("consentDate");
    }

    @Test
    void whatCameInALetter_isAPaperOfItsOwn() throws IOException {
        ana.read(upload("letter-with-winmail.eml"));
        ana.read(upload("forwarded-twice.eml"));
        ana.read(upload("papeles-de-la-escuela.zip"));

        assertThat(part("Notice for Ruben.pdf").getString("type")).isEqualTo("PRIOR_WRITTEN_NOTICE");
        assertThat(part("SLP report.pdf").getString("type")).isEqualTo("EVALUATION");
        assertThat(part("Evaluación psicológica.pdf").getString("type")).isEqualTo("EVALUATION");
        assertThat(part("Aviso de octubre.pdf").getString("type")).isEqualTo("PRIOR_WRITTEN_NOTICE");
        assertThat(part("Report.eml").getString("status")).isEqualTo("READY");
        for (var word : List.of("labradorite", "moonstone", "larimar", "marcasite", "rhodonite")) {
            assertThat(found(word)).as(word).hasSize(1);
        }
    }

    @Test
    void theNameOfAFile_keepsItsAccents() {
        var document = ana.upload(caseId, "Evaluación.txt", Samples.text("With an accent."))
                .expect(202)
                .json();

        assertThat(document.getString("fileName")).isEqualTo("Evaluación.txt");
    }

    private String upload(String name) throws IOException {
        return ana.upload(caseId, name, Files.readAllBytes(PAPERS.resolve(name)))
                .expect(202)
                .json()
                .getString("id");
    }

    /** As soon as it has been taken out and read. */
    private JsonObject part(String name) {
        for (var turn = 0; turn < 300; turn++) {
            var there = ana.get("/cases/" + caseId + "/documents?size=200").items().stream()
                    .filter(one -> one.getString("fileName").equals(name))
                    .findFirst();
            if (there.isPresent()) {
                return ana.read(there.get().getString("id"));
            }
            Rest.sleep();
        }
        throw new AssertionError("Not taken out: " + name);
    }

    private List<String> found(String word) {
        return ana.get("/search?q=" + word + "&caseId=" + caseId).expect(200).items().stream()
                .map(hit -> hit.getString("documentId"))
                .distinct()
                .toList();
    }
}
