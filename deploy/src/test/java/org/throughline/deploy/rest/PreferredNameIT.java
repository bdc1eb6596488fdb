package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a child is called, from the call that opens its case to the papers that say it. */
class PreferredNameIT {

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void preferredName_isOptional_andChangesByAMergePatch() {
        var opened = opened("Zbigniew", "null");
        assertThat(opened.getJsonObject("student").get("preferredName")).isIn(null, JsonValue.NULL);

        var path = "/cases/" + opened.getString("id");
        var tag = ana.get(path).header("ETag");
        var named = ana.send("PATCH", path, "{\"student\":{\"preferredName\":\"Zibi\"}}", Map.of("If-Match", tag))
                .expect(200);

        assertThat(named.json().getJsonObject("student").getString("preferredName"))
                .isEqualTo("Zibi");
        assertThat(named.json().getJsonObject("student").getString("firstName")).isEqualTo("Zbigniew");
        assertThat(ana.get("/cases?q=zibi").items()).hasSize(1);
        var tooLong = "{\"student\":{\"preferredName\":\"" + "z".repeat(101) + "\"}}";
        ana.send("PATCH", path, tooLong, Map.of("If-Match", named.header("ETag")))
                .problem(400);
    }

    @Test
    void childWithAPreferredName_isSuggestedByIt_whileSomebodyTypes() {
        var opened = opened("Wolfgang", "\"Wuffi\"");

        assertThat(ana.get("/search/suggestions?q=wuffi").expect(200).items())
                .extracting(one -> one.getString("text"))
                .containsExactly("Wolfgang “Wuffi” Quintanilla");
        assertThat(ana.get("/cases?q=wuffi").items())
                .extracting(one -> one.getString("id"))
                .containsExactly(opened.getString("id"));
    }

    @Test
    void paperThatSaysThePreferredName_isOfThisChild() {
        var caseId = opened("Maximilian", "\"Mäxi\"").getString("id");

        assertThat(isOfAnother(caseId, "Student: Maxi Quintanilla")).isFalse();
        assertThat(isOfAnother(caseId, "Student: Maximilian Quintanilla")).isFalse();
        assertThat(isOfAnother(caseId, "Student: Jamal Quintanilla")).isTrue();
    }

    private boolean isOfAnother(String caseId, String text) {
        var uploaded = ana.upload(caseId, "paper.txt", Samples.text(text + "\nSchool: Manzanita\n"))
                .expect(202)
                .json();
        return ana.read(uploaded.getString("id")).getBoolean("otherChild");
    }

    private JsonObject opened(String firstName, String preferredName) {
        return ana.send("POST", "/cases", """
                        {"student": {"firstName": "%s", "lastName": "Quintanilla", "preferredName": %s, "state": "CA",
                         "primaryLanguage": "de"}, "type": "IEP_REVIEW", "situation": "HAS_IEP", "summary": "Reading"}
                        """.formatted(firstName, preferredName))
                .expect(201)
                .json();
    }
}
