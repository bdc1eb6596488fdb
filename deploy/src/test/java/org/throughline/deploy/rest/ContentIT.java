package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a paper says, as programs ask for it. */
class ContentIT {

    static final String[] PLAN = {
        "INDIVIDUALIZED EDUCATION PROGRAM",
        "IEP Team Meeting Date: 03/10/2026",
        "Date of Next Annual IEP Review: 03/09/2027",
        "Present Levels of Academic Achievement and Functional Performance",
        "Measurable Annual Goals",
        "Special Education and Related Services"
    };

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void plan_thatIsRead_isAnsweredInTheShapeOfTheContract() {
        var id = upload("plan.pdf", Samples.pdf(String.join("\n", PLAN)), Map.of());

        var plan = ana.get("/documents/" + id + "/plan").expect(200).json();

        assertThat(plan.getString("kind")).isEqualTo("IEP");
        assertThat(plan.getString("state")).isEqualTo("READ");
        assertThat(plan.get("planId")).isEqualTo(JsonValue.NULL);
        assertThat(plan.keySet())
                .contains(
                        "presentLevels",
                        "needs",
                        "goals",
                        "services",
                        "accommodations",
                        "lre",
                        "esy",
                        "transition",
                        "progressReporting",
                        "links",
                        "notUnderstood");
        for (var none : new String[] {"evaluation", "progress", "notice"}) {
            assertThat(problem(id, none)).isEqualTo("urn:problem:" + none + ".none");
        }
        Rest.as("tess.advocate", "summit").get("/documents/" + id + "/plan").problem(404);
    }

    /** What somebody says a paper is decides which of its parts are asked for. */
    @Test
    void paper_thatAPersonSaysIsANotice_hasElementsAndNoPlan() {
        var id =
                upload("letter.docx", Samples.docx("A letter about a wombat."), Map.of("type", "PRIOR_WRITTEN_NOTICE"));

        assertThat(ana.get("/documents/" + id + "/notice").expect(200).json().getJsonArray("elements"))
                .hasSize(7);
        assertThat(problem(id, "plan")).isEqualTo("urn:problem:plan.none");
    }

    private String problem(String id, String content) {
        var answer = ana.get("/documents/" + id + "/" + content);
        answer.problem(404);
        return answer.json().getString("type");
    }

    private String upload(String fileName, byte[] content, Map<String, String> fields) {
        var caseId = ana.send("POST", "/cases", WalkedCalls.CASE.formatted("Vorlage"))
                .expect(201)
                .json()
                .getString("id");
        var id =
                ana.upload(caseId, fileName, content, fields).expect(202).json().getString("id");
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
        return id;
    }
}
