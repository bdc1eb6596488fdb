package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsIT {

    static final Map<String, String> ICS = Map.of("Content-Type", "text/calendar; charset=utf-8");
    static final Map<String, String> CSV = Map.of("Content-Type", "text/csv");

    static final String YEAR = "{\"from\": \"2026-08-17\", \"to\": \"2027-06-10\", \"closed\": []}";

    static final String FEED = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260817
            SUMMARY:First day of school
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261123
            DTEND;VALUE=DATE:20261128
            SUMMARY:Thanksgiving recess
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261016
            SUMMARY:Minimum day
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20270610
            SUMMARY:Last day of school
            END:VEVENT
            END:VCALENDAR
            """;

    final Rest ana = Rest.as("ana.advocate", "harbor");
    final Rest tess = Rest.as("tess.advocate", "summit");
    final String district = "Fern%20Hollow%20" + UUID.randomUUID();
    final String path = "/districts/CA/" + district + "/calendar";

    @AfterEach
    void takeAway() {
        ana.delete(path);
    }

    @Test
    void aFileIsLookedAtFirstAndTakenThen() {
        var preview = ana.send("POST", path + "/import?preview=true", FEED, ICS)
                .expect(200)
                .json();

        assertThat(preview.getString("from")).isEqualTo("2026-08-17");
        assertThat(preview.getString("to")).isEqualTo("2027-06-10");
        var closure = preview.getJsonArray("closed").getJsonObject(0);
        assertThat(closure.getString("to")).isEqualTo("2026-11-27");
        assertThat(preview.getJsonArray("ignored").getValuesAs(JsonString::getString))
                .containsExactly("Minimum day");
        ana.get(path).problem(404);

        var taken = ana.send("POST", path + "/import", FEED, ICS).expect(200);
        assertThat(taken.json().getJsonArray("closed")).hasSize(1);
        assertThat(ana.get(path).expect(200).header("ETag")).isEqualTo(taken.header("ETag"));
        tess.get(path).problem(404);
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndNothingIsTaken() {
        var table = "date,name\n9/7/2026,Labor Day\nsoon,Snow\n";

        assertThat(ana.send("POST", path + "/import?from=2026-08-17&to=2027-06-10", table, CSV)
                        .problem(400))
                .startsWith("Line 3: ");
        assertThat(ana.send("POST", path + "/import", "date,name\n9/7/2026,Labor Day\n", CSV)
                        .problem(400))
                .contains("first day of school");
        ana.get(path).problem(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/calendar, 400
            text/csv, 400
            application/json, 415
            """)
    void whatIsNoFileOfADistrictIsRefused(String type, int status) {
        ana.send("POST", path + "/import", "{\"no\": \"calendar\"}", Map.of("Content-Type", type))
                .problem(status);
    }

    @Test
    void moreThanAMegabyteIsTooMuch() {
        ana.send("POST", path + "/import", "x".repeat(1024 * 1024 + 1), CSV).problem(413);
    }

    @Test
    void aSnowDayIsAddedAndTakenAwayByItsDay() {
        var first = ana.send("PUT", path, YEAR).expect(200).header("ETag");
        var snow = "{\"from\": \"2026-12-07\", \"to\": \"2026-12-07\", \"name\": \"Snow\"}";

        var added = ana.send("POST", path + "/closures", snow, Map.of("If-Match", first))
                .expect(201);
        assertThat(added.json().getJsonArray("closed").getJsonObject(0).getString("name"))
                .isEqualTo("Snow");
        ana.send("POST", path + "/closures", snow, Map.of("If-Match", first)).problem(412);
        var twice = ana.send("POST", path + "/closures", snow).expect(201).json();
        assertThat(codes(twice)).containsExactly("calendar.closures-overlap");

        ana.delete(path + "/closures/2026-12-07").expect(204);
        ana.delete(path + "/closures/2026-12-07").expect(204);
        ana.delete(path + "/closures/2026-12-07").problem(404);
        ana.delete(path + "/closures/never").problem(404);
        tess.delete(path + "/closures/2026-12-07").problem(404);
        ana.send("POST", path + "/closures", "{\"from\": \"2028-12-07\", \"to\": \"2028-12-07\"}")
                .problem(400);
    }

    @Test
    void aCalendarSaysWhatLooksWrong() {
        var odd = """
                {"from": "2026-07-01", "to": "2027-06-30", "closed": [
                  {"from": "2026-09-05", "to": "2026-09-06", "name": "Weekend"}]}
                """;

        assertThat(codes(ana.send("PUT", path, odd).expect(200).json()))
                .containsExactly("calendar.summer-missing", "calendar.closure-on-weekend");
        assertThat(codes(ana.get(path).expect(200).json())).hasSize(2);
    }

    @Test
    void firstCalendarsThatComeAtOnceAreAllAnswered() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var puts = List.of(path, path.replace("Fern", "FERN"), path, path.replace("Fern", "fern")).stream()
                    .map(one -> threads.submit(() -> ana.send("PUT", one, YEAR).status()))
                    .toList();
            for (var put : puts) {
                assertThat(put.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void districtsOfOpenCasesAreListedUntilTheyHaveACalendar() {
        var name = district.replace("%20", " ");
        ana.send("POST", "/cases", """
                {"student": {"firstName": "June", "lastName": "Lee", "district": "%s ", "state": "CA"},
                 "type": "EVALUATION", "situation": "JUST_STARTING"}
                """.formatted(name.toUpperCase(Locale.ROOT))).expect(201);

        assertThat(names("/districts?missing=true&size=200")).contains(name.toUpperCase(Locale.ROOT));
        ana.send("PUT", path, YEAR).expect(200);
        assertThat(names("/districts?missing=true&size=200")).doesNotContain(name.toUpperCase(Locale.ROOT));
        assertThat(ana.get("/districts?size=200").items())
                .filteredOn(one -> one.getString("name").equals(name))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.getInt("cases")).isEqualTo(1);
                    assertThat(one.getString("to")).isEqualTo("2027-06-10");
                });
    }

    List<String> names(String list) {
        return ana.get(list).expect(200).items().stream()
                .map(one -> one.getString("name").strip())
                .toList();
    }

    static List<String> codes(JsonObject calendar) {
        return calendar.getJsonArray("doubts").getValuesAs(JsonObject.class).stream()
                .map(doubt -> doubt.getString("code"))
                .toList();
    }
}
