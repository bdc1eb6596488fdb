package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.TestStack;

/** A new release looks through what an older one read, by itself. */
class RecognizeAgainIT {

    static final String PLAN = """
            INDIVIDUALIZED EDUCATION PROGRAM (IEP)
            IEP Team Meeting Date: 03/10/2026
            Date of Next Annual IEP Review: 03/09/2027
            Present levels of academic achievement and functional performance
            Measurable annual goals and special education and related services follow.
            """;

    final TestStack stack = TestStack.get();

    @Test
    void documentThatAnOlderReleaseRead_isRecognisedAfterTheStart_andWhatPeopleSaidStays() throws Exception {
        var ana = Rest.as("ana.advocate", "harbor");
        var caseId = ana.send("POST", "/cases", WalkedCalls.CASE.formatted("Vorgestern"))
                .expect(201)
                .json()
                .getString("id");
        var plan = upload(ana, caseId, "plan.txt", PLAN, Map.of());
        var letter = upload(ana, caseId, "letter.txt", "An echidna.", Map.of("type", "PRIOR_WRITTEN_NOTICE"));
        ana.send("POST", "/suggestions/" + suggestion(ana, caseId).getString("id") + "/dismissal", "")
                .expect(200);

        readByAnOlderRelease(plan, letter);
        restart();

        var again = Rest.as("ana.advocate", "harbor");
        awaitFound(again, "/documents/" + plan + "/plan");
        awaitFound(again, "/documents/" + letter + "/notice");
        var document = again.read(plan);
        assertThat(document.getString("type")).isEqualTo("IEP");
        assertThat(document.getJsonObject("keyDates").getString("annualReviewDue"))
                .isEqualTo("2027-03-09");
        assertThat(again.read(letter).getString("type")).isEqualTo("PRIOR_WRITTEN_NOTICE");
        assertThat(again.get("/suggestions?caseId=" + caseId).items()).isEmpty();
    }

    private static JsonObject suggestion(Rest rest, String caseId) {
        return rest.get("/suggestions?caseId=" + caseId).items().getFirst();
    }

    private static String upload(Rest rest, String caseId, String name, String words, Map<String, String> fields) {
        var id = rest.upload(caseId, name, words.getBytes(UTF_8), fields)
                .expect(202)
                .json()
                .getString("id");
        assertThat(rest.read(id).getString("status")).isEqualTo("READY");
        return id;
    }

    /** One kept findings that nobody understands now, one none at all; the dates that it found are others. */
    private void readByAnOlderRelease(String kept, String missing) throws SQLException {
        change("update document_recognition set form = 1, findings = '\\x01' where document_id = '" + kept + "'");
        change("update document_date set date = date - 1000 where document_id = '" + kept
                + "' and kind = 'ANNUAL_REVIEW_DUE'");
        change("delete from document_recognition where document_id = '" + missing + "'");
    }

    private void change(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        stack.settings().databaseUrl("throughline"),
                        "throughline_owner",
                        stack.secrets().databaseOwner());
                var statement = owner.createStatement()) {
            statement.execute("select set_config('app.tenant_id', '11111111-0000-4000-8000-000000000001', false)");
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
    }

    private static void awaitFound(Rest rest, String path) {
        for (var turn = 0; turn < 600 && rest.get(path).status() == 404; turn++) {
            Rest.sleep();
        }
        rest.get(path).expect(200);
    }

    private void restart() throws IOException {
        var pid = Files.readString(stack.settings().data().resolve("run").resolve("payara.pid"));
        var payara = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        payara.destroyForcibly();
        // it gives its port back when it is gone, which takes a while
        payara.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        stack.stack().up();
    }
}
