package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.AMARA;
import static org.throughline.deploy.rest.Rest.MATEO;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.TestStack;
import org.throughline.deploy.index.CheckIndex;
import org.throughline.deploy.index.Reindex;

class FindingIT {

    final TestStack stack = TestStack.get();
    final Rest ana = Rest.as("ana.advocate", "harbor");
    final Rest alex = Rest.as("alex.advocate", "harbor");
    final Rest lucia = Rest.as("lucia.family", "harbor");
    final Rest tess = Rest.as("tess.advocate", "summit");
    final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void countsAndSuggestionsNameNothingThatIsNotOnesOwn() {
        var anas = opened(ana);
        var alexs = opened(alex);
        read(ana, anas, "kinkajou-ana.txt", "A kinkajou and a kinkajouling.", false);
        read(ana, MATEO, "kinkajou-shared.txt", "The kinkajou is shared with the family.", true);
        read(alex, alexs, "kinkajou-alex.txt", "A kinkajou and a kinkajoulet.", false);
        read(tess, AMARA, "kinkajou-tess.txt", "A kinkajou and a kinkajouroo.", false);

        assertThat(cases(ana)).containsExactlyInAnyOrder(anas + " 1", MATEO + " 1");
        assertThat(cases(alex)).containsExactly(alexs + " 1");
        assertThat(cases(lucia)).containsExactly(MATEO + " 1");
        assertThat(cases(tess)).containsExactly(AMARA + " 1");
        assertThat(suggested(ana))
                .containsExactlyInAnyOrder("kinkajou-ana.txt", "kinkajou-shared.txt", "kinkajou", "kinkajouling");
        assertThat(suggested(alex)).containsExactlyInAnyOrder("kinkajou-alex.txt", "kinkajou", "kinkajoulet");
        assertThat(suggested(lucia)).containsExactlyInAnyOrder("kinkajou-shared.txt", "kinkajou");
        assertThat(suggested(tess)).containsExactlyInAnyOrder("kinkajou-tess.txt", "kinkajou", "kinkajouroo");
    }

    private List<String> cases(Rest who) {
        var answer = who.get("/search?q=kinkajou&facets=true").expect(200).json();
        var cases = answer.getJsonObject("facets").getJsonArray("case").getValuesAs(JsonObject.class);
        assertThat(answer.getInt("total")).isEqualTo(cases.size());
        return cases.stream()
                .map(one -> one.getString("value") + " " + one.getInt("count"))
                .toList();
    }

    private List<String> suggested(Rest who) {
        return who.get("/search/suggestions?q=kinkaj").expect(200).items().stream()
                .map(one -> one.getString("text"))
                .toList();
    }

    @Test
    void aSearchIsNarrowedAndPutInOrder() {
        var caseId = opened(ana);
        read(ana, caseId, "first.txt", "La tamandua vino a la reunión de la escuela con los padres de la niña.", true);
        read(ana, caseId, "second.txt", "The tamandua came to the meeting of the school with the parents.", false);

        assertThat(names("")).containsExactlyInAnyOrder("first.txt", "second.txt");
        assertThat(names("&sort=newest")).containsExactly("second.txt", "first.txt");
        assertThat(names("&language=es")).containsExactly("first.txt");
        assertThat(names("&shared=false")).containsExactly("second.txt");
        assertThat(names("&uploadedBy=a0000000-0000-4000-8000-000000000001")).hasSize(2);
        assertThat(names("&uploadedBy=a0000000-0000-4000-8000-000000000003")).isEmpty();
        assertThat(ana.get("/search?q=tamandua").json().get("facets")).isEqualTo(JsonValue.NULL);
    }

    private List<String> names(String narrowed) {
        return ana.get("/search?q=tamand*" + narrowed).expect(200).items().stream()
                .map(hit -> hit.getString("fileName"))
                .toList();
    }

    @Test
    void documentsThatAreAlikeAreThoseOneMayOpen() {
        var refusal = "The district refuses an independent evaluation of the bandicoot at public expense.";
        var first = read(ana, opened(ana), "first-refusal.txt", refusal, false);
        read(ana, opened(ana), "second-refusal.txt", "Again: " + refusal, false);
        read(alex, opened(alex), "refusal-of-alex.txt", refusal, false);
        read(tess, AMARA, "refusal-of-tess.txt", refusal, false);

        assertThat(ana.get("/documents/" + first + "/alike").expect(200).items())
                .extracting(one -> one.getString("fileName"))
                .contains("second-refusal.txt")
                .doesNotContain("first-refusal.txt", "refusal-of-alex.txt", "refusal-of-tess.txt");
        alex.get("/documents/" + first + "/alike").problem(404);
    }

    @Test
    void whatChangedUnseenIsStaleUntilTheIndexIsMadeAnew() throws Exception {
        var id = read(ana, opened(ana), "cassowary.txt", "A cassowary came to the meeting.", false);
        assertThat(ana.search("cassowary").items()).hasSize(1);
        // a second later what is found is on the disk
        Thread.sleep(3000);
        assertThat(agrees()).as(printed.toString(UTF_8)).isTrue();

        change("update document_page set text = 'A binturong came to the meeting.' where document_id = '" + id + "'");
        assertThat(agrees()).isFalse();
        assertThat(printed.toString(UTF_8)).contains("harbor  DIFFERS", "1 stale: " + id);

        assertThat(new Reindex(stack.settings(), stack.secrets(), out()).anew(List.of("harbor")))
                .isTrue();
        assertThat(printed.toString(UTF_8)).contains("harbor  made anew").doesNotContain("summit");
        assertThat(agrees()).isTrue();
        assertThat(ana.search("cassowary").json().getInt("total")).isZero();
        assertThat(ana.search("binturong").items()).hasSize(1);
    }

    private boolean agrees() throws Exception {
        return new CheckIndex(stack.settings(), stack.secrets(), out()).everyIndexAgrees();
    }

    private PrintStream out() {
        printed.reset();
        return new PrintStream(printed, true, UTF_8);
    }

    private void change(String sql) throws Exception {
        try (var owner = DriverManager.getConnection(
                        stack.settings().databaseUrl("throughline"),
                        "throughline_owner",
                        stack.secrets().databaseOwner());
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.tenant_id', '11111111-0000-4000-8000-000000000001', false)");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static String opened(Rest who) {
        return who.send("POST", "/cases", CaseJourneyIT.JOURNEY)
                .expect(201)
                .json()
                .getString("id");
    }

    private static String read(Rest who, String caseId, String name, String text, boolean shared) {
        var id = who.upload(caseId, name, Samples.text(text), Map.of("shared", String.valueOf(shared)))
                .expect(202)
                .json()
                .getString("id");
        assertThat(who.read(id).getString("status")).isEqualTo("READY");
        return id;
    }
}
