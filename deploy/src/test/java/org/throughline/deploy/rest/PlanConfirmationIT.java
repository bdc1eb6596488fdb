package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan is corrected and confirmed: what a person said stays, whatever is read afterwards. */
class PlanConfirmationIT {

    private static final String PLAN = """
            INDIVIDUALIZED EDUCATION PROGRAM
            Student: Wanda Confirmed
            IEP Team Meeting Date: 03/10/2026
            IEP Start Date: 03/12/2026
            Present Levels of Academic Achievement and Functional Performance
            Reading: Wanda reads 52 words correct per minute on a third grade passage.
            Needs
            Reading fluency
            Measurable Annual Goals
            Goal 1: Reading
            Wanda will read 90 words correct per minute on three weekly probes.
            Baseline: 52 words correct per minute
            Special Education and Related Services
            Specialized reading instruction, 30 minutes, 5 times per week, in the resource room, from 03/12/2026
            """;

    final Rest ana = Rest.as("ana.advocate", "harbor");
    String caseId = "";
    String document = "";

    @BeforeEach
    void uploadPlan() {
        caseId = ana.send("POST", "/cases", WalkedCalls.CASE.formatted("Confirmed"))
                .expect(201)
                .json()
                .getString("id");
        document = ana.upload(caseId, "plan.pdf", Samples.pdf(PLAN), Map.of("type", "IEP"))
                .expect(202)
                .json()
                .getString("id");
        assertThat(ana.read(document).getString("status")).isEqualTo("READY");
    }

    @Test
    void planThatIsConfirmedAsRead_isListedAndInForce() {
        assertThat(ana.get("/cases/" + caseId + "/plans").expect(200).items()).isEmpty();

        var planId = ana.send("POST", confirmation(), Map.of(), BodyPublishers.noBody())
                .expect(201)
                .json()
                .getString("planId");

        assertThat(ana.get("/cases/" + caseId + "/plans").expect(200).items())
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.getString("id")).isEqualTo(planId);
                    assertThat(plan.getString("documentId")).isEqualTo(document);
                    assertThat(plan.getBoolean("inForce")).isTrue();
                });
        var plan = plan();
        assertThat(plan.getString("state")).isEqualTo("CONFIRMED");
        assertThat(plan.getString("planId")).isEqualTo(planId);
        assertThat(goal(plan).getJsonNumber("confidence").doubleValue()).isEqualTo(1);
    }

    @Test
    void correctedPlan_staysAsThePersonSaidIt_whenTheDocumentIsReadAnew() {
        var corrected = plan().toString().replace("90 words correct per minute on three", "95 words on four");
        ana.send("POST", confirmation(), corrected).expect(201);
        ana.send("POST", confirmation(), """
                        {"links": [{"need": "Reading fluency", "goals": [], "services": [], "accommodations": []}]}""").expect(201);

        ana.send("POST", "/documents/" + document + "/reading", "");
        assertThat(ana.read(document).getString("status")).isEqualTo("READY");

        assertThat(goal(plan()).getString("text")).contains("95 words on four");
        assertThat(plan().getJsonArray("links").getJsonObject(0).getString("basis"))
                .isEqualTo("PERSON");
        var line = ana.get("/cases/" + caseId + "/line").expect(200).json();
        assertThat(line.getJsonArray("edges").getValuesAs(JsonObject.class))
                .noneMatch(edge -> edge.getString("to").equals("goal-1"));
    }

    @Test
    void confirmedPlan_isChangedByWhoHasSeenItsLastVersion() {
        var planId = ana.send("POST", confirmation(), "{}").expect(201).json().getString("planId");
        var path = "/plans/" + planId;
        var tag = Map.of("If-Match", ana.get(path).expect(200).header("ETag"));
        var patch = """
                {"needs": [{"area": "Reading fluency", "text": "Reads slowly."},
                           {"area": "Writing", "text": "Writes little.", "page": 1}]}""";

        ana.send("PATCH", path, patch).problem(428);
        var changed = ana.send("PATCH", path, patch, tag).expect(200).json();

        assertThat(changed.getJsonArray("needs")).hasSize(2);
        ana.send("PATCH", path, patch, tag).problem(412);
    }

    @Test
    void whatNoPlanCanSay_isRefusedInOneSentence_andNothingIsConfirmed() {
        for (var wrong : new String[] {
            "{\"goals\": [{\"number\": \"1\", \"text\": \"\"}]}",
            "{\"goals\": [{\"number\": \"7\", \"text\": \"Without a page.\"}]}",
            "{\"goals\": [{\"number\": \"1\", \"text\": \"Reads.\", \"page\": 99}]}",
            "{\"services\": [{\"name\": \"Reading\", \"minutes\": -5, \"page\": 1}]}",
            "{\"links\": [{\"need\": \"Reading fluency\", \"goals\": [\"99\"]}]}",
            "{\"wishes\": []}",
            "[]",
        }) {
            ana.send("POST", confirmation(), wrong).problem(400);
        }
        assertThat(plan().getString("state")).isEqualTo("READ");
    }

    private JsonObject plan() {
        return ana.get("/documents/" + document + "/plan").expect(200).json();
    }

    private static JsonObject goal(JsonObject plan) {
        return plan.getJsonArray("goals").getJsonObject(0);
    }

    private String confirmation() {
        return "/documents/" + document + "/plan/confirmation";
    }
}
