package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.MATEO;

import org.junit.jupiter.api.Test;

/** Staff note on pages what they want to ask; no family sees it. */
class PageNotesIT {

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void aQuestionForTheMeetingIsListedWithTheCaseAsLongAsItsPageIsThere() {
        var id = ana.upload(MATEO, "noted.pdf", Samples.pdf("Where is the baseline?", "Here."))
                .expect(202)
                .json()
                .getString("id");
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");

        write(id, 2, "Who measured this?", true).expect(201);
        var plain =
                write(id, 1, "Copied from last year.", false).expect(201).json().getString("id");

        assertThat(ana.get("/documents/" + id + "/notes").expect(200).items())
                .extracting(note -> note.getString("text"))
                .containsExactly("Copied from last year.", "Who measured this?");
        assertThat(asked()).containsOnlyOnce("Who measured this?").doesNotContain("Copied from last year.");
        assertThat(asked()).contains("Ana Delgado", "noted.pdf");

        ana.delete("/notes/" + plain).expect(204);
        assertThat(ana.get("/documents/" + id + "/notes").expect(200).items()).hasSize(1);
        ana.send("POST", "/notes/" + plain + "/restoration", "").expect(204);
        Rest.as("alex.advocate", "harbor").delete("/notes/" + plain).problem(404);
        Rest.as("tess.advocate", "summit").delete("/notes/" + plain).problem(404);
        Rest.as("lucia.family", "harbor").delete("/notes/" + plain).problem(403);
        assertThat(ana.get("/documents/" + id + "/notes").expect(200).items()).hasSize(2);

        ana.delete("/documents/" + id).expect(204);
        assertThat(asked()).doesNotContain("Who measured this?");
        ana.send("POST", "/documents/" + id + "/restoration", "").expect(200);
        assertThat(asked()).contains("Who measured this?");
    }

    @Test
    void aNoteSaysSomethingAndIsOnAPageThatIsThere() {
        var id = ana.upload(MATEO, "short.pdf", Samples.pdf("One page."))
                .expect(202)
                .json()
                .getString("id");
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");

        assertThat(write(id, 2, "Too far.", false).problem(400)).isEqualTo("This document has no such page.");
        write(id, 0, "Too near.", false).problem(400);
        write(id, 1, "  ", false).problem(400);
        ana.send("POST", "/documents/" + id + "/notes", "{\"text\": \"No page.\"}")
                .problem(400);
        ana.send("POST", "/documents/" + id + "/notes", "{\"page\": 1, \"text\": \"No question.\"}")
                .expect(201);
        write(id, 1, "x".repeat(2_001), false).problem(400);
    }

    private Rest.Answer write(String document, int page, String text, boolean forMeeting) {
        return ana.send(
                "POST",
                "/documents/" + document + "/notes",
                "{\"page\": %d, \"text\": \"%s\", \"forMeeting\": %s}".formatted(page, text, forMeeting));
    }

    private String asked() {
        return ana.get("/cases/" + MATEO + "/questions").expect(200).text();
    }
}
