package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.AMARA;
import static org.throughline.deploy.rest.Rest.MATEO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who may what: every call, every person. The objects are those of the own organisation: Mateo's case in harbor (of
 * Ana's team, child of Lucia), Amara's in summit (of Tess's team, child of Finn). Of the other organisation there is
 * nothing: whoever may make the call at all gets 404.
 */
class RestWalkIT {

    /** The contacts of Mateo's mother and Amara's father. */
    private static final String ANA = "a0000000-0000-4000-8000-000000000001";

    private static final String TESS = "a0000000-0000-4000-8000-000000000006";
    private static final String LUCIA = "e1000000-0000-4000-8000-000000000001";

    private static final String FINN = "e2000000-0000-4000-8000-000000000001";

    private static final List<String> WHO = List.of(
            "ana.advocate@harbor",
            "alex.advocate@harbor",
            "sam.supervisor@harbor",
            "omar.orgadmin@harbor",
            "lucia.family@harbor",
            "blair.both@harbor",
            "blair.both@summit",
            "tess.advocate@summit",
            "finn.family@summit",
            "pat.platform@",
            "nobody");

    private static final String TABLE = """
            call                                      | ana alex sam omar lucia blair/h blair/s tess finn pat nobody
            GET /me                                   | 200 200  200 200  200   200     200     200  200  200 401
            GET /me/notices                           | 200 200  200 403  403   200     200     200  403  403 401
            PUT /me/notices                           | 200 200  200 403  403   200     200     200  403  403 401
            GET /me/calendar-feed                     | 200 200  200 403  403   200     200     200  403  403 401
            POST /me/calendar-feed                    | 201 201  201 403  403   201     201     201  403  403 401
            DELETE /me/calendar-feed                  | 204 204  204 403  403   204     204     204  403  403 401
            GET /cases                                | 200 200  200 403  200   200     200     200  200  403 401
            POST /cases                               | 201 201  201 403  403   201     201     201  403  403 401
            GET /cases/{id}                           | 200 404  200 403  200   200     404     200  200  403 401
            PATCH /cases/{id}                         | 200 404  200 403  403   200     404     200  403  403 401
            POST /cases/{caseId}/facts                | 201 404  201 403  403   201     404     201  403  403 401
            GET /cases/{caseId}/facts                 | 200 404  200 403  403   200     404     200  403  403 401
            GET /cases/{caseId}/deadlines             | 200 404  200 403  403   200     404     200  403  403 401
            GET /cases/{caseId}/deadlines/reminders   | 200 404  200 403  403   200     404     200  403  403 401
            GET /cases/{caseId}/deadlines/doubts      | 200 404  200 403  403   200     404     200  403  403 401
            GET /deadlines                            | 200 200  200 403  403   200     200     200  403  403 401
            GET /deadlines/{id}                       | 200 404  200 403  403   200     404     200  403  403 401
            GET /deadlines/{id}/changes               | 200 404  200 403  403   200     404     200  403  403 401
            GET /rules                                | 200 200  200 200  403   200     200     200  403  403 401
            PUT /rules                                | 403 403  403 409  403   403     403     403  403  403 401
            GET /cases/{caseId}/timeline              | 200 404  200 403  403   200     404     200  403  403 401
            GET /cases/{caseId}/chronology            | 200 404  200 403  403   200     404     200  403  403 401
            PUT /cases/{caseId}/team                  | 204 404  204 403  403   204     404     204  403  403 401
            POST /bulk/assignments                    | 403 403  400 403  403   400     403     403  403  403 401
            POST /cases/{caseId}/closing              | 201 404  409 403  403   409     404     201  403  403 401
            POST /bulk/tasks                          | 200 200  200 403  403   200     200     200  403  403 401
            GET /cases/{caseId}/closing               | 200 404  200 403  403   200     404     200  403  403 401
            POST /cases/{caseId}/reopening            | 409 404  409 403  403   409     404     409  403  403 401
            GET /closings                             | 403 403  200 403  403   200     403     403  403  403 401
            POST /closings/{id}/approval              | 403 403  404 403  403   404     403     403  403  403 401
            POST /closings/{id}/return                | 403 403  404 403  403   404     403     403  403  403 401
            POST /closings/{id}/withdrawal            | 404 404  404 403  403   404     404     404  403  403 401
            POST /facts/{id}/correction               | 404 404  404 403  403   404     404     404  403  403 401
            POST /facts/{id}/withdrawal               | 404 404  404 403  403   404     404     404  403  403 401
            POST /cases/{caseId}/documents            | 202 404  202 403  202   202     404     202  202  403 401
            POST /cases/{caseId}/documents/photos     | 400 400  400 403  400   400     400     400  400  403 401
            GET /cases/{caseId}/documents             | 200 404  200 403  200   200     404     200  200  403 401
            GET /documents/{id}                       | 200 404  200 403  200   200     404     200  200  403 401
            GET /documents/{id}/content               | 200 404  200 403  200   200     404     200  200  403 401
            GET /documents/{id}/alike                 | 200 404  200 403  200   200     404     200  200  403 401
            GET /documents/{id}/pages/{number}        | 200 404  200 403  200   200     404     200  200  403 401
            GET /documents/{id}/pages/{number}/picture | 200 404  200 403  200   200    404     200  200  403 401
            GET /documents/{id}/pages/{number}/words  | 200 404  200 403  200   200     404     200  200  403 401
            POST /documents/{id}/unlocking            | 409 404  409 403  409   409     404     409  409  403 401
            GET /documents/{id}/notes                 | 200 404  200 403  403   200     404     200  403  403 401
            POST /documents/{id}/notes                | 201 404  201 403  403   201     404     201  403  403 401
            GET /cases/{caseId}/questions             | 200 404  200 403  403   200     404     200  403  403 401
            DELETE /notes/{id}                        | 404 404  404 403  403   404     404     404  403  403 401
            POST /notes/{id}/restoration              | 404 404  404 403  403   404     404     404  403  403 401
            DELETE /documents/{id}                    | 204 404  204 403  403   204     404     204  403  403 401
            POST /documents/{id}/reading              | 202 404  202 403  202   202     404     202  202  403 401
            POST /documents/{id}/restoration          | 200 404  200 403  403   200     404     200  403  403 401
            PUT /districts/{state}/{name}/calendar    | 200 200  200 200  403   200     200     200  403  403 401
            GET /districts/{state}/{name}/calendar    | 200 200  200 200  403   200     200     200  403  403 401
            POST /districts/{state}/{name}/calendar/closures | 201 201 201 201 403 201 201 201 403 403 401
            DELETE /districts/{state}/{name}/calendar/closures/{from} | 204 204 204 204 403 204 204 204 403 403 401
            POST /districts/{state}/{name}/calendar/import | 200 200 200 200 403 200 200 200 403 403 401
            GET /districts                            | 200 200  200 200  403   200     200     200  403  403 401
            DELETE /districts/{state}/{name}/calendar | 204 204  204 204  403   204     204     204  403  403 401
            GET /cases/{caseId}/tasks                 | 200 404  200 403  403   200     404     200  403  403 401
            POST /cases/{caseId}/tasks                | 201 404  201 403  403   201     404     201  403  403 401
            GET /tasks                                | 200 200  200 403  403   200     200     200  403  403 401
            GET /tasks/{id}                           | 404 404  404 403  403   404     404     404  403  403 401
            PATCH /tasks/{id}                         | 404 404  404 403  403   404     404     404  403  403 401
            DELETE /tasks/{id}                        | 404 404  404 403  403   404     404     404  403  403 401
            POST /tasks/{id}/completion               | 404 404  404 403  403   404     404     404  403  403 401
            POST /tasks/{id}/reopening                | 404 404  404 403  403   404     404     404  403  403 401
            POST /tasks/{id}/restoration              | 404 404  404 403  403   404     404     404  403  403 401
            GET /cases/{caseId}/contact-notes         | 200 404  200 403  403   200     404     200  403  403 401
            POST /cases/{caseId}/contact-notes        | 201 404  201 403  403   201     404     201  403  403 401
            GET /contact-notes/{id}                   | 404 404  404 403  403   404     404     404  403  403 401
            PATCH /contact-notes/{id}                 | 404 404  404 403  403   404     404     404  403  403 401
            GET /cases/{caseId}/time                  | 200 404  200 403  403   200     404     200  403  403 401
            POST /cases/{caseId}/time                 | 201 404  201 403  403   201     404     201  403  403 401
            GET /cases/{caseId}/contacts              | 200 404  200 403  403   200     404     200  403  403 401
            POST /cases/{caseId}/contacts             | 201 404  201 403  403   201     404     201  403  403 401
            GET /contacts/{id}                        | 404 404  404 403  403   404     404     404  403  403 401
            PATCH /contacts/{id}                      | 404 404  404 403  403   404     404     404  403  403 401
            DELETE /contacts/{id}                     | 404 404  404 403  403   404     404     404  403  403 401
            POST /contacts/{id}/restoration           | 404 404  404 403  403   404     404     404  403  403 401
            GET /cases/{caseId}/consents              | 200 404  200 403  403   200     404     200  403  403 401
            POST /cases/{caseId}/consents             | 201 404  201 403  403   201     404     201  403  403 401
            POST /consents/{id}/withdrawal            | 404 404  404 403  403   404     404     404  403  403 401
            GET /students/alike                       | 200 200  200 403  403   200     200     200  403  403 401
            POST /students/{id}/merge                 | 403 403  404 403  403   404     403     403  403  403 401
            POST /merges/{id}/undoing                 | 403 403  404 403  403   404     403     403  403  403 401
            GET /playbooks                            | 403 403  200 200  403   200     403     403  403  403 401
            POST /playbooks                           | 403 403  201 201  403   201     403     403  403  403 401
            GET /playbooks/{id}                       | 403 403  404 404  403   404     403     403  403  403 401
            PUT /playbooks/{id}                       | 403 403  404 404  403   404     403     403  403  403 401
            DELETE /playbooks/{id}                    | 403 403  404 404  403   404     403     403  403  403 401
            POST /playbooks/{id}/restoration          | 403 403  404 404  403   404     403     403  403  403 401
            GET /search                               | 200 200  200 403  200   200     200     200  200  403 401
            GET /suggestions                          | 200 200  200 403  403   200     200     200  403  403 401
            POST /suggestions/{id}/confirmation  | 404 404  404 403  403   404     404     404  403  403 401
            POST /suggestions/{id}/dismissal     | 404 404  404 403  403   404     404     404  403  403 401
            POST /suggestions/{id}/reopening     | 404 404  404 403  403   404     404     404  403  403 401
            GET /search/suggestions                   | 200 200  200 403  200   200     200     200  200  403 401
            GET /inquiries                            | 200 200  200 403  403   200     200     200  403  403 401
            POST /inquiries                           | 201 201  201 403  403   201     201     201  403  403 401
            GET /inquiries/{id}                       | 404 404  404 403  403   404     404     404  403  403 401
            PATCH /inquiries/{id}                     | 404 404  404 403  403   404     404     404  403  403 401
            GET /inquiries/{id}/hints                 | 404 404  404 403  403   404     404     404  403  403 401
            POST /inquiries/{id}/acceptance           | 404 404  404 403  403   404     404     404  403  403 401
            POST /inquiries/{id}/waitlisting          | 404 404  404 403  403   404     404     404  403  403 401
            POST /inquiries/{id}/referral             | 404 404  404 403  403   404     404     404  403  403 401
            POST /inquiries/{id}/decline              | 404 404  404 403  403   404     404     404  403  403 401
            POST /inquiries/{id}/reopening            | 404 404  404 403  403   404     404     404  403  403 401
            GET /assignments                          | 200 200  200 403  403   200     200     200  403  403 401
            POST /cases/{caseId}/assignments          | 403 403  400 403  403   400     403     403  403  403 401
            POST /assignments/{id}/acceptance         | 404 404  404 403  403   404     404     404  403  403 401
            POST /assignments/{id}/decline            | 404 404  404 403  403   404     404     404  403  403 401
            GET /districts/record                     | 200 200  200 403  403   200     200     200  403  403 401
            GET /reports/caseload                     | 403 403  200 403  403   200     403     403  403  403 401
            """;

    /** Switched off, so that walking makes no tasks. */
    private static final String PLAYBOOK = """
            {"name": "Walk", "active": false, "steps": [{"title": "Walk", "days": 2, "taker": "LEAD"}]}
            """;

    private static final String NOTICES = """
            {"digest": true, "hour": 7, "weekdays": ["MONDAY"], "scope": "MINE", "reminders": true,
             "daysBefore": [7, 1, 0], "zone": "America/Los_Angeles", "language": "en"}
            """;

    record Line(String call, List<Integer> expected) {

        static Line of(String text) {
            var bar = text.indexOf('|');
            return new Line(
                    text.substring(0, bar).strip(),
                    Arrays.stream(text.substring(bar + 1).strip().split(" +", -1))
                            .map(Integer::valueOf)
                            .toList());
        }

        /** Who may read a case learns that it may not change it; of another's case nobody learns anything. */
        int ofTheOther(int column) {
            var own = expected.get(column);
            var isReader = call.startsWith("PATCH /cases/") && WHO.get(column).contains(".family@");
            return own < 400 || own == 409 || isReader ? 404 : own;
        }

        boolean isAboutOneObject() {
            return call.contains("/cases/{") || call.contains("/documents/{");
        }
    }

    record Objects(String caseId, String documentId, String damagedId, String deadlineId) {}

    @Test
    void theTableHoldsEveryCallThatTheApiOffers() {
        var offered = new TreeSet<String>();
        var paths = Rest.nobody()
                .get("/openapi?format=JSON", "application/json")
                .expect(200)
                .json()
                .getJsonObject("paths");
        paths.forEach((path, methods) -> methods.asJsonObject().keySet().stream()
                .filter(Set.of("get", "post", "put", "patch", "delete", "head", "options")::contains)
                .forEach(method -> offered.add(method.toUpperCase(Locale.ROOT) + " " + path.replace("/api/v1", ""))));

        assertThat(lines()).extracting(Line::call).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void everybodyMayWhatTheTableSays() {
        var harbor = objects("ana.advocate", "harbor", MATEO);
        var summit = objects("tess.advocate", "summit", AMARA);
        var wrong = new ArrayList<String>();

        for (var column = 0; column < WHO.size(); column++) {
            var who = WHO.get(column);
            var rest = who.equals("nobody") ? Rest.nobody() : signedIn(who);
            var own = who.endsWith("@summit") ? summit : harbor;
            var other = who.endsWith("@summit") ? harbor : summit;
            for (var line : lines()) {
                var expected = line.expected().get(column);
                check(rest, line, own, expected, who + " own", wrong);
                if (line.isAboutOneObject()) {
                    check(rest, line, other, line.ofTheOther(column), who + " other", wrong);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static void check(Rest rest, Line line, Objects objects, int expected, String who, List<String> wrong) {
        var answer = call(rest, line.call(), objects);
        if (answer.status() != expected) {
            wrong.add(line.call() + " by " + who + ": " + answer.status() + ", not " + expected + ": " + answer.text());
        } else if (expected >= 400) {
            answer.problem(expected);
        }
    }

    private static Rest.Answer call(Rest rest, String call, Objects objects) {
        var method = call.substring(0, call.indexOf(' '));
        var path = call.substring(call.indexOf(' ') + 1)
                .replace("/cases/{id}", "/cases/" + objects.caseId())
                .replace("{caseId}", objects.caseId())
                .replace("/documents/{id}/reading", "/documents/" + objects.damagedId() + "/reading")
                .replace("/documents/{id}", "/documents/" + objects.documentId())
                .replace("/notes/{id}", "/notes/00000000-0000-4000-8000-000000000000")
                .replace("/tasks/{id}", "/tasks/00000000-0000-4000-8000-000000000000")
                .replace("/contact-notes/{id}", "/contact-notes/00000000-0000-4000-8000-000000000000")
                .replace("/inquiries/{id}", "/inquiries/00000000-0000-4000-8000-000000000000")
                .replace("/assignments/{id}", "/assignments/00000000-0000-4000-8000-000000000000")
                .replace("/playbooks/{id}", "/playbooks/00000000-0000-4000-8000-000000000000")
                .replace("/suggestions/{id}", "/suggestions/00000000-0000-4000-8000-000000000000")
                .replace("/closings/{id}", "/closings/00000000-0000-4000-8000-000000000000")
                .replace("/deadlines/{id}", "/deadlines/" + objects.deadlineId())
                .replace("/facts/{id}", "/facts/00000000-0000-4000-8000-000000000000")
                .replace("/contacts/{id}", "/contacts/00000000-0000-4000-8000-000000000000")
                .replace("/consents/{id}", "/consents/00000000-0000-4000-8000-000000000000")
                .replace("/students/{id}", "/students/00000000-0000-4000-8000-000000000000")
                .replace("/merges/{id}", "/merges/00000000-0000-4000-8000-000000000000")
                .replace("{number}", "1")
                .replace("{state}", "CA")
                .replace("{from}", "2026-09-07")
                .replace("{name}", "Walk%20Unified");
        return switch (call) {
            case "POST /cases" -> rest.send(method, path, """
                        {"student": {"firstName": "Wanda", "lastName": "Walk", "state": "CA"},
                         "type": "EVALUATION", "situation": "JUST_STARTING"}
                        """);
            case "POST /inquiries" -> rest.send(method, path, """
                        {"caller": {"name": "Wanda Walk"}, "child": {"firstName": "Will", "state": "CA"},
                         "situation": "JUST_STARTING"}
                        """);
            case "PATCH /inquiries/{id}" -> rest.send(method, path, "{}", Map.of("If-Match", "*"));
            case "POST /inquiries/{id}/acceptance" -> rest.send(method, path, "{\"type\": \"EVALUATION\"}");
            case "POST /inquiries/{id}/waitlisting" -> rest.send(method, path, "{}");
            case "POST /inquiries/{id}/referral" ->
                rest.send(method, path, "{\"to\": \"Legal aid\", \"reason\": \"NEEDS_LAWYER\"}");
            case "POST /inquiries/{id}/decline" -> rest.send(method, path, "{\"reason\": \"OUT_OF_AREA\"}");
            case "POST /cases/{caseId}/assignments" ->
                rest.send(method, path, "{\"advocateId\": \"00000000-0000-4000-8000-000000000000\"}");
            case "POST /assignments/{id}/decline" -> rest.send(method, path, "{\"reason\": \"Walk\"}");
            case "POST /inquiries/{id}/reopening", "POST /assignments/{id}/acceptance" -> rest.send(method, path, "");
            case "PATCH /cases/{id}", "PATCH /contacts/{id}" -> rest.send(method, path, "{}", Map.of("If-Match", "*"));
            case "POST /cases/{caseId}/contacts" ->
                rest.send(method, path, "{\"name\": \"Wanda Walk\", \"relation\": \"aunt\"}");
            case "POST /cases/{caseId}/consents" ->
                rest.send(method, path, """
                        {"purpose": "RELEASE_TO_SCHOOL", "givenBy": "%s", "givenOn": "2026-03-02"}
                        """.formatted(objects.caseId().equals(MATEO) ? LUCIA : FINN));
            case "POST /consents/{id}/withdrawal" -> rest.send(method, path, "{\"on\": \"2026-03-02\"}");
            case "POST /contacts/{id}/restoration", "POST /merges/{id}/undoing" -> rest.send(method, path, "");
            case "POST /students/{id}/merge" ->
                rest.send(method, path, "{\"otherId\": \"00000000-0000-4000-8000-000000000001\"}");
            case "GET /students/alike" -> rest.get(path + "?firstName=Wanda&lastName=Walk");
            case "POST /me/calendar-feed" -> rest.send(method, path, "");
            case "DELETE /me/calendar-feed" -> rest.delete(path);
            case "POST /cases/{caseId}/facts" ->
                rest.send(method, path, "{\"type\": \"RECORDS_REQUESTED\", \"on\": \"2026-03-02\"}");
            case "PUT /cases/{caseId}/team" ->
                rest.send(
                        method,
                        path,
                        "{\"members\": [\"%s\"]}".formatted(objects.caseId().equals(MATEO) ? ANA : TESS));
            case "POST /bulk/assignments" ->
                rest.send(
                        method,
                        path,
                        "{\"caseIds\": [\"00000000-0000-4000-8000-000000000000\"],"
                                + " \"personId\": \"00000000-0000-4000-8000-000000000000\"}");
            case "POST /bulk/tasks" ->
                rest.send(
                        method, path, "{\"caseIds\": [\"00000000-0000-4000-8000-000000000000\"], \"title\": \"Walk\"}");
            case "POST /cases/{caseId}/closing" ->
                rest.send(method, path, "{\"outcome\": \"RESOLVED\", \"words\": \"Walked.\"}");
            case "POST /cases/{caseId}/reopening", "POST /closings/{id}/return" ->
                rest.send(method, path, "{\"reason\": \"Walk\"}");
            case "POST /closings/{id}/approval", "POST /closings/{id}/withdrawal" -> rest.send(method, path, "");
            case "GET /cases/{caseId}/chronology" -> rest.get(path, "application/pdf");
            case "POST /facts/{id}/correction" ->
                rest.send(method, path, "{\"type\": \"RECORDS_REQUESTED\", \"on\": \"2026-03-02\"}");
            case "POST /facts/{id}/withdrawal" -> rest.send(method, path, "{\"reason\": \"Walk\"}");
            case "PUT /districts/{state}/{name}/calendar" ->
                rest.send(method, path, "{\"from\": \"2026-08-10\", \"to\": \"2027-06-04\", \"closed\": []}");
            case "POST /districts/{state}/{name}/calendar/closures" ->
                rest.send(method, path, "{\"from\": \"2026-09-07\", \"to\": \"2026-09-07\", \"name\": \"Snow\"}");
            case "POST /districts/{state}/{name}/calendar/import" ->
                rest.send(
                        method,
                        path + "?from=2026-08-10&to=2027-06-04",
                        "date,name\n9/7/2026,Labor Day\n",
                        Map.of("Content-Type", "text/csv"));
            case "POST /cases/{caseId}/documents" ->
                rest.upload(objects.caseId(), "walk.txt", "A walk through the school.".getBytes(UTF_8));
            case "POST /suggestions/{id}/confirmation" -> rest.send(method, path, "{}");
            case "POST /suggestions/{id}/dismissal", "POST /suggestions/{id}/reopening" -> rest.send(method, path, "");
            case "POST /cases/{caseId}/documents/photos" ->
                rest.send(method, path, "{\"fileName\": \"walk.zip\", \"documentIds\": []}");
            case "POST /documents/{id}/unlocking" -> rest.send(method, path, "{\"password\": \"walk\"}");
            case "POST /documents/{id}/reading" -> rest.send(method, path, "");
            case "POST /documents/{id}/notes" ->
                rest.send(method, path, "{\"page\": 1, \"text\": \"Walk\", \"forMeeting\": true}");
            case "POST /cases/{caseId}/tasks" -> rest.send(method, path, "{\"title\": \"Walk\"}");
            case "PATCH /tasks/{id}", "PATCH /contact-notes/{id}" ->
                rest.send(method, path, "{}", Map.of("If-Match", "*"));
            case "POST /tasks/{id}/completion", "POST /tasks/{id}/reopening", "POST /tasks/{id}/restoration" ->
                rest.send(method, path, "");
            case "PUT /rules" -> rest.send(method, path, "{\"version\": \"0\", \"rules\": []}");
            case "POST /playbooks" -> rest.send(method, path, PLAYBOOK);
            case "PUT /me/notices" -> rest.send(method, path, NOTICES, Map.of("If-Match", "*"));
            case "PUT /playbooks/{id}" -> rest.send(method, path, PLAYBOOK, Map.of("If-Match", "*"));
            case "POST /playbooks/{id}/restoration" -> rest.send(method, path, "");
            case "POST /cases/{caseId}/contact-notes" ->
                rest.send(method, path, "{\"kind\": \"CALL\", \"on\": \"2026-03-02\", \"text\": \"Walk\"}");
            case "POST /cases/{caseId}/time" ->
                rest.send(method, path, "{\"on\": \"2026-03-02\", \"minutes\": 5, \"activity\": \"TRAVEL\"}");
            case "POST /notes/{id}/restoration" -> rest.send(method, path, "");
            case "DELETE /documents/{id}",
                    "DELETE /notes/{id}",
                    "DELETE /tasks/{id}",
                    "DELETE /contacts/{id}",
                    "DELETE /playbooks/{id}",
                    "DELETE /districts/{state}/{name}/calendar",
                    "DELETE /districts/{state}/{name}/calendar/closures/{from}" -> rest.delete(path);
            case "POST /documents/{id}/restoration" -> rest.send(method, path, "");
            case "GET /documents/{id}/pages/{number}/picture" -> rest.get(path, "image/jpeg");
            case "GET /search", "GET /search/suggestions" -> rest.get(path + "?q=walk");
            default -> rest.get(path);
        };
    }

    private static Objects objects(String username, String organisation, String caseId) {
        var rest = Rest.as(username, organisation);
        var sent = rest.upload(caseId, "shared.pdf", Samples.pdf("Shared with the family."), Map.of("shared", "true"));
        var id = sent.expect(202).json().getString("id");
        assertThat(rest.read(id).getString("status")).isEqualTo("READY");
        var damaged = rest.upload(
                        caseId, "damaged.pdf", "%PDF-1.7 and no more".getBytes(UTF_8), Map.of("shared", "true"))
                .expect(202)
                .json()
                .getString("id");
        assertThat(rest.read(damaged).getString("status")).isEqualTo("FAILED");
        var deadline = Rest.array(
                        rest.get("/cases/" + caseId + "/deadlines").expect(200).text())
                .getFirst()
                .getString("id");
        return new Objects(caseId, id, damaged, deadline);
    }

    private static Rest signedIn(String who) {
        var parts = who.split("@", -1);
        return parts[1].isEmpty() ? Rest.as(parts[0]) : Rest.as(parts[0], parts[1]);
    }

    private static List<Line> lines() {
        return TABLE.lines().skip(1).map(Line::of).toList();
    }
}
