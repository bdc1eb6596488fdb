package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a reading suggests, and what becomes of it when a person says yes or no. */
class SuggestionIT {

    static final String PLAN = """
            INDIVIDUALIZED EDUCATION PROGRAM (IEP)
            Student: Vera Vorschlag
            IEP Team Meeting Date: 03/10/2026
            Date of Next Annual IEP Review: 03/09/2027
            Present levels of academic achievement and functional performance
            Measurable annual goals and special education and related services follow.
            """;

    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void whatAPlanSaysIsAddedWhenSomebodySaysSo() {
        var caseId = openCase();
        var plan = upload(caseId, "plan.txt", PLAN.getBytes(UTF_8));

        var fact = only(caseId);
        assertThat(fact.getString("kind")).isEqualTo("FACT");
        assertThat(fact.getString("documentId")).isEqualTo(plan);
        assertThat(fact.getString("factType")).isEqualTo("IEP_MEETING_HELD");
        assertThat(fact.getString("on")).isEqualTo("2026-03-10");
        assertThat(fact.getString("quote")).contains("03/10/2026");
        assertThat(facts(caseId)).isEmpty();

        ana.send("POST", "/suggestions/" + fact.getString("id") + "/confirmation", "{\"on\": \"2026-03-11\"}")
                .expect(200);

        assertThat(facts(caseId)).singleElement().satisfies(added -> {
            assertThat(added.getString("type")).isEqualTo("IEP_MEETING_HELD");
            assertThat(added.getString("on")).isEqualTo("2026-03-11");
            assertThat(added.getString("note")).isEqualTo("plan.txt, p. 1");
        });
        assertThat(open(caseId)).isEmpty();
        ana.send("POST", "/suggestions/" + fact.getString("id") + "/confirmation", "{}")
                .problem(409);
    }

    @Test
    void aNoIsNotAskedAgainUnlessItIsTakenBack() {
        var caseId = openCase();
        var plan = upload(caseId, "plan.txt", PLAN.getBytes(UTF_8));
        var id = only(caseId).getString("id");

        ana.send("POST", "/suggestions/" + id + "/dismissal", "").expect(200);
        ana.send("POST", "/suggestions/" + id + "/dismissal", "").problem(409);
        assertThat(open(caseId)).isEmpty();

        ana.send("POST", "/suggestions/" + id + "/reopening", "").expect(200);
        assertThat(only(caseId).getString("documentId")).isEqualTo(plan);
        assertThat(facts(caseId)).isEmpty();
    }

    @Test
    void theSameFileIsFoundAndItsCopyDeleted() {
        var caseId = openCase();
        var bytes = Samples.pdf("A letter about the bus, and nothing else of any note at all.");
        var first = upload(caseId, "bus.pdf", bytes);
        assertThat(upload(caseId, "bus (1).pdf", bytes)).isEqualTo(first);
        var second = ana.upload(caseId, "bus (1).pdf", bytes, Map.of("again", "true"))
                .expect(202)
                .json()
                .getString("id");
        assertThat(ana.read(second).getString("status")).isEqualTo("READY");

        var same = open(caseId).stream()
                .filter(one -> one.getString("kind").equals("SAME_FILE"))
                .toList();
        assertThat(same).singleElement().satisfies(one -> {
            assertThat(one.getString("documentId")).isEqualTo(second);
            assertThat(one.getString("otherId")).isEqualTo(first);
        });
        ana.send("POST", "/suggestions/" + same.getFirst().getString("id") + "/confirmation", "{}")
                .expect(200);

        ana.get("/documents/" + second).problem(404);
        ana.get("/documents/" + first).expect(200);
    }

    @Test
    void nearlyTheSameWordsAreANewerVersion() {
        var caseId = openCase();
        var words = IntStream.range(0, 300).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        var first = upload(caseId, "draft.txt", words.getBytes(UTF_8));
        var second = upload(caseId, "final.txt", (words + " And one more sentence.").getBytes(UTF_8));

        var like = open(caseId).stream()
                .filter(one -> one.getString("kind").equals("LIKE_FILE"))
                .toList();
        assertThat(like).singleElement().satisfies(one -> {
            assertThat(one.getString("documentId")).isEqualTo(second);
            assertThat(one.getString("otherId")).isEqualTo(first);
            assertThat(one.getInt("confidence")).isGreaterThan(85);
        });
        ana.send("POST", "/suggestions/" + like.getFirst().getString("id") + "/confirmation", "{}")
                .expect(200);

        assertThat(ana.get("/documents/" + second).json().getString("replaces")).isEqualTo(first);
    }

    @Test
    void nobodyElseIsAskedOrAnswers() {
        var caseId = openCase();
        upload(caseId, "plan.txt", PLAN.getBytes(UTF_8));
        var id = only(caseId).getString("id");

        for (var other : List.of(Rest.as("alex.advocate", "harbor"), Rest.as("tess.advocate", "summit"))) {
            other.get("/suggestions?caseId=" + caseId).problem(404);
            assertThat(other.get("/suggestions?size=200").items())
                    .noneMatch(one -> one.getString("caseId").equals(caseId));
            for (var answer : List.of("dismissal", "reopening")) {
                other.send("POST", "/suggestions/" + id + "/" + answer, "").problem(404);
            }
            other.send("POST", "/suggestions/" + id + "/confirmation", "{}").problem(404);
        }
        assertThat(only(caseId).getString("state")).isEqualTo("OPEN");
    }

    private String openCase() {
        return ana.send("POST", "/cases", """
                        {"student": {"firstName": "Vera", "lastName": "Vorschlag", "state": "CA"},
                         "type": "IEP_REVIEW", "situation": "HAS_IEP"}
                        """).expect(201).json().getString("id");
    }

    private String upload(String caseId, String name, byte[] content) {
        var id = ana.upload(caseId, name, content).expect(202).json().getString("id");
        assertThat(ana.read(id).getString("status")).isEqualTo("READY");
        return id;
    }

    private List<JsonObject> open(String caseId) {
        return ana.get("/suggestions?caseId=" + caseId).items();
    }

    private JsonObject only(String caseId) {
        var open = open(caseId);
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private List<JsonObject> facts(String caseId) {
        return ana.get("/cases/" + caseId + "/facts").items();
    }
}
