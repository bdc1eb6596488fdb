package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two years' plans of a child: what is asked of the newer one, what changed, and how its parts belong together. */
class ReviewIT {

    private static final String[] PLAN = {
        "INDIVIDUALIZED EDUCATION PROGRAM",
        "Student: Wanda Vorlage",
        "IEP Team Meeting Date: 03/10/%1$d",
        "IEP Start Date: 03/12/%1$d",
        "Present Levels of Academic Achievement and Functional Performance",
        "Reading: Wanda reads 52 words correct per minute on a third grade passage.",
        "Needs",
        "Reading fluency",
        "Measurable Annual Goals",
        "Goal 1: Reading",
        "Wanda will read 90 words correct per minute on three weekly probes.",
        "Baseline: 52 words correct per minute",
        "Criterion: 90 words correct per minute",
        "Special Education and Related Services",
        "Specialized reading instruction, 30 minutes, 5 times per week, in the resource room, from 03/12/%1$d",
    };

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void planThatWasCopied_isAskedAbout_andTheQuestionCanBeSetAside() {
        var caseId = ana.send("POST", "/cases", WalkedCalls.CASE.formatted("Vorlage"))
                .expect(201)
                .json()
                .getString("id");
        var before = upload(caseId, 2025);
        var after = upload(caseId, 2026);

        var copied = findings(after).stream()
                .filter(finding -> finding.getString("code").equals("COPIED_FORWARD"))
                .findFirst()
                .orElseThrow();
        assertThat(copied.getString("ask")).endsWith("?");
        assertThat(copied.getString("familyText")).isNotBlank();
        assertThat(copied.getBoolean("dismissed")).isFalse();

        var path = "/findings/" + copied.getString("id");
        ana.send("POST", path + "/dismissal", "{\"reason\": \" \"}").problem(400);
        ana.send("POST", path + "/dismissal", "{\"reason\": \"It was measured again.\"}")
                .expect(200);
        assertThat(finding(after, copied.getString("id")).getBoolean("dismissed"))
                .isTrue();
        ana.send("POST", path + "/reopening", "").expect(200);
        assertThat(finding(after, copied.getString("id")).getBoolean("dismissed"))
                .isFalse();

        var comparison = ana.get("/cases/" + caseId + "/comparison?from=" + before + "&to=" + after)
                .expect(200)
                .json();
        assertThat(comparison.getJsonArray("goals").getJsonObject(0).getString("change"))
                .isEqualTo("COPIED");
        ana.get("/cases/" + caseId + "/comparison?from=" + after + "&to=" + after)
                .problem(400);

        var line = ana.get("/cases/" + caseId + "/line").expect(200).json();
        assertThat(line.getString("documentId")).isEqualTo(after);
        assertThat(line.getJsonArray("edges").getValuesAs(JsonObject.class))
                .extracting(edge -> edge.getString("from") + " " + edge.getString("to"))
                .contains("need-1 goal-1", "goal-1 service-1");
    }

    private List<JsonObject> findings(String id) {
        return Rest.array(ana.get("/documents/" + id + "/review").expect(200).text());
    }

    private JsonObject finding(String document, String id) {
        return findings(document).stream()
                .filter(finding -> finding.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String upload(String caseId, int year) {
        var words = String.join("\n", PLAN).formatted(year);
        var id = ana.upload(caseId, "plan " + year + ".pdf", Samples.pdf(words), Map.of("type", "IEP"))
                .expect(202)
                .json()
                .getString("id");
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
        return id;
    }
}
