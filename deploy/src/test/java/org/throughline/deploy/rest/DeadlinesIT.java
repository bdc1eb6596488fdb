package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** From the calendar of a district and the facts of a case to its dates, as a program asks for them. */
class DeadlinesIT {

    private static final String RECESS = """
            {"from": "2025-08-13", "to": "2026-06-05", "closed": [{"from": "2025-09-01", "to": "2025-09-01", "name": "Labor Day"},
             {"from": "2025-11-24", "to": "2025-11-28", "name": "Thanksgiving"}%s]}""";

    final Rest ana = Rest.as("ana.advocate", "harbor");

    /** Each row of the hand-counted table whose facts lie in the past: a fact is something that happened. */
    @Test
    void giveTheHandCountedDatesOfEveryState() throws IOException {
        var calendars = records("calendars.csv").stream().collect(toMap(row -> row.get("name"), row -> row));
        var wrong = new ArrayList<String>();
        var states = new TreeSet<String>();
        for (var row : records("hand-counted.csv")) {
            if (!row.get("facts").isEmpty() && row.get("born").isEmpty() && isOver(row.get("facts"))) {
                var found = ask(row, calendars);
                if (!found.equals(row.get("due"))) {
                    wrong.add(row.get("no") + " " + row.get("rule") + ": " + row.get("due") + ", not " + found);
                }
                states.add(row.get("state"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(states).hasSizeGreaterThan(40);
    }

    private String ask(CSVRecord row, Map<String, CSVRecord> calendars) {
        var district = "Counted " + row.get("no");
        var known = calendars.get(row.get("calendar"));
        if (known != null) {
            ana.send("PUT", calendar(row.get("state"), district), json(known)).expect(200);
        }
        var id = open(row.get("state"), district);
        Arrays.stream(row.get("facts").split(";", -1)).map(String::strip).forEach(fact -> tell(id, fact));
        return deadlines(id).stream()
                .filter(one -> one.getString("ruleId").equals(row.get("rule")))
                .peek(one -> assertThat(one.getString("citation")).isNotBlank())
                .peek(one ->
                        assertThat(one.getString("explanation")).isNotBlank().doesNotContain("?deadline"))
                .map(one -> one.getString("dueOn"))
                .max(String::compareTo)
                .orElse("none");
    }

    @Test
    void aCalendarThatIsPutLaterMovesTheDateAndSaysSo() {
        var district = "Recess Unified";
        var id = open("CA", district);
        tell(id, "CONSENT_RECEIVED 2025-09-10");
        assertThat(evaluation(id).getBoolean("estimated")).isTrue();

        ana.send("PUT", calendar("CA", district), RECESS.formatted("")).expect(200);
        assertThat(evaluation(id).getString("dueOn")).isEqualTo("2025-11-09");
        assertThat(evaluation(id).getBoolean("estimated")).isFalse();

        ana.send(
                        "PUT",
                        calendar("CA", district),
                        RECESS.formatted(
                                ", {\"from\": \"2025-10-06\", \"to\": \"2025-10-17\", \"name\": \"Fall recess\"}"))
                .expect(200);
        var moved = evaluation(id);
        assertThat(moved.getString("dueOn")).isEqualTo("2025-11-25");
        assertThat(moved.getString("explanation")).contains("Fall recess", "not counted", "60 calendar days");
        assertThat(changes(moved).getFirst().getString("cause")).isEqualTo("CALENDAR_CHANGED");
        assertThat(changes(moved).getFirst().getString("from")).isEqualTo("2025-11-09");
    }

    @Test
    void aDeadlineKeepsItsIdWhenItsFactIsCorrectedThreeTimes() {
        var id = open("AL", "Corrected");
        var fact = tell(id, "CONSENT_RECEIVED 2026-03-02");
        var first = evaluation(id);
        assertThat(first.getString("status")).isEqualTo("OVERDUE");
        for (var day : List.of("2026-03-03", "2026-03-05", "2026-03-04")) {
            fact = ana.send(
                            "POST",
                            "/facts/" + fact + "/correction",
                            "{\"type\": \"CONSENT_RECEIVED\", \"on\": \"" + day + "\"}")
                    .expect(201)
                    .json()
                    .getString("id");
        }
        var now = evaluation(id);
        assertThat(now.getString("id")).isEqualTo(first.getString("id"));
        assertThat(now.getString("dueOn")).isEqualTo("2026-05-03");
        assertThat(changes(now)).hasSize(4);

        tell(id, "EXTENSION_AGREED 2026-04-01 rule=AL.EVAL_INITIAL until=2026-05-20");
        assertThat(evaluation(id).getString("firstDueOn")).isEqualTo("2026-05-03");
        assertThat(evaluation(id).getString("dueOn")).isEqualTo("2026-05-20");
        tell(id, "EVALUATION_COMPLETED 2026-05-23");
        var met = evaluation(id);
        assertThat(met.getString("status")).isEqualTo("MET");
        assertThat(met.getInt("daysLate")).isEqualTo(3);

        ana.send("POST", "/facts/" + fact + "/withdrawal", "{\"reason\": \"Another child\"}")
                .expect(201);
        assertThat(deadlines(id)).noneMatch(one -> one.getString("ruleId").equals("AL.EVAL_INITIAL"));
    }

    @Test
    void whatIsOddOrMissingIsSaidAndTheRestComputed() {
        var id = open("GU", "Far away");
        tell(id, "CONSENT_RECEIVED 2026-03-02");
        tell(id, "EXTENSION_AGREED 2026-04-01");
        assertThat(deadlines(id)).anyMatch(one -> one.getString("ruleId").equals("EVAL_INITIAL"));
        var doubts = array("/cases/" + id + "/deadlines/doubts");
        assertThat(doubts)
                .extracting(one -> one.getString("code"))
                .contains("deadline.unknown-state", "deadline.extension-without-duty");
    }

    @Test
    void aRuleWithoutADayMakesAReminderAndNoDate() {
        var id = open("CO", "Reminded");
        tell(id, "IEE_REQUESTED 2026-03-02");
        assertThat(deadlines(id)).noneMatch(one -> one.getString("ruleId").equals("IEE_RESPONSE"));
        assertThat(array("/cases/" + id + "/deadlines/reminders"))
                .anyMatch(one -> one.getString("ruleId").equals("IEE_RESPONSE"));
    }

    @Test
    void aPackWithAnErrorIsRefusedWithTheRuleThatIsWrong() {
        var omar = Rest.as("omar.orgadmin", "harbor");
        assertThat(omar.send("PUT", "/rules", """
                {"version": "9", "rules": [{"id": "X.NEW", "topic": "iep"}]}""").problem(400)).contains("X.NEW");
        assertThat(omar.send("PUT", "/rules", "{\"version\": \"0\", \"rules\": []}")
                        .problem(409))
                .contains("no rule");
    }

    private JsonObject evaluation(String caseId) {
        return deadlines(caseId).stream()
                .filter(one -> one.getString("ruleId").endsWith(".EVAL_INITIAL"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> deadlines(String caseId) {
        return array("/cases/" + caseId + "/deadlines");
    }

    private List<JsonObject> changes(JsonObject deadline) {
        return array("/deadlines/" + deadline.getString("id") + "/changes");
    }

    private List<JsonObject> array(String path) {
        return Rest.array(ana.get(path).expect(200).text());
    }

    private String open(String state, String district) {
        return ana.send("POST", "/cases", """
                {"student": {"firstName": "Clock", "lastName": "%s", "dateOfBirth": "2016-03-18", "grade": "3", "school": "First",
                 "district": "%s", "state": "%s", "primaryLanguage": "en"},
                 "type": "EVALUATION", "situation": "JUST_STARTING", "summary": ""}""".formatted(district, district, state))
                .expect(201)
                .json()
                .getString("id");
    }

    private String tell(String caseId, String fact) {
        var words = fact.split("\\s+", -1);
        var json = Json.createObjectBuilder()
                .add("type", words[0])
                .add("on", words[1])
                .add("reason", "As the papers say");
        for (var word : words) {
            if (word.startsWith("until=")) {
                json.add("until", word.substring(6));
            }
            if (word.startsWith("rule=")) {
                json.add("ruleId", word.substring(5));
            }
        }
        return ana.send("POST", "/cases/" + caseId + "/facts", json.build().toString())
                .expect(201)
                .json()
                .getString("id");
    }

    private static boolean isOver(String facts) {
        return Arrays.stream(facts.split(";", -1))
                .map(String::strip)
                .allMatch(fact -> !LocalDate.parse(fact.split("\\s+", -1)[1]).isAfter(LocalDate.now(ZoneOffset.UTC)));
    }

    private static String calendar(String state, String district) {
        return "/districts/" + state + "/" + district.replace(" ", "%20") + "/calendar";
    }

    private static String json(CSVRecord calendar) {
        JsonArrayBuilder closed = Json.createArrayBuilder();
        for (var one : calendar.get("closed").split(";", -1)) {
            var words = one.strip().split(" ", 2);
            var days = words[0].split("\\.\\.", -1);
            closed.add(Json.createObjectBuilder()
                    .add("from", days[0])
                    .add("to", days[days.length - 1])
                    .add("name", words.length > 1 ? words[1] : ""));
        }
        return Json.createObjectBuilder()
                .add("from", calendar.get("from"))
                .add("to", calendar.get("to"))
                .add("closed", closed)
                .build()
                .toString();
    }

    private static List<CSVRecord> records(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var table = requireNonNull(DeadlinesIT.class.getResource("/clock/" + file));
        try (var parser = CSVParser.parse(table, UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
