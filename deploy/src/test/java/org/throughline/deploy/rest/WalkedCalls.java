package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** Each call of the API, with the least that it takes. */
final class WalkedCalls {

    static final String CASE = """
            {"student": {"firstName": "Wanda", "lastName": "%s", "state": "CA"},
             "type": "EVALUATION", "situation": "JUST_STARTING"}
            """;
    static final String INQUIRY = """
            {"caller": {"name": "Wanda Walk"}, "child": {"firstName": "Will", "lastName": "Walk", "state": "CA"},
             "situation": "JUST_STARTING"}
            """;
    static final String CLOSING = """
            {"outcome": "RESOLVED", "words": "Walked."}""";
    static final String FACT = """
            {"type": "RECORDS_REQUESTED", "on": "2026-03-02"}""";
    static final String TASK = """
            {"title": "Walk"}""";
    static final String CONTACT = """
            {"name": "Wanda Walk", "relation": "aunt"}""";
    static final String CONTACT_NOTE = """
            {"kind": "CALL", "on": "2026-03-02", "text": "Walk"}""";
    static final String CONSENT = """
            {"purpose": "RELEASE_TO_SCHOOL", "givenBy": "%s", "givenOn": "2026-03-02"}""";
    static final String DECLINED = """
            {"reason": "OUT_OF_AREA"}""";
    static final String PAGE_NOTE = """
            {"page": 1, "text": "Walk", "forMeeting": true}""";
    static final String CALENDAR = """
            {"from": "2026-08-10", "to": "2027-06-04", "closed": []}""";
    /** Switched off, so that walking makes no tasks. */
    static final String PLAYBOOK = """
            {"name": "Walk", "active": false, "steps": [{"title": "Walk", "days": 2, "taker": "LEAD"}]}
            """;

    private static final Map<String, String> OF_ANY_VERSION = Map.of("If-Match", "*");
    private static final String REASON = """
            {"reason": "Walk"}""";

    private WalkedCalls() {}

    /** @param supervises whether who sends it chooses whose a case becomes */
    static Rest.Answer send(Rest rest, String call, WalkedObjects objects, boolean supervises) {
        var method = call.substring(0, call.indexOf(' '));
        var path = objects.address(call.substring(call.indexOf(' ') + 1));
        return switch (call) {
            case "GET /cases/{caseId}/chronology" -> rest.get(path, "application/pdf");
            case "GET /documents/{id}/pages/{number}/picture" -> rest.get(path, "image/jpeg");
            case "GET /cases/{caseId}/comparison" ->
                rest.get(path + "?from=" + objects.ids().get("/documents/{id}/review") + "&to="
                        + objects.ids().get("/comparison"));
            case "GET /search", "GET /search/suggestions" -> rest.get(path + "?q=walk");
            case "GET /students/alike" -> rest.get(path + "?firstName=Wanda&lastName=Walk");
            case "POST /cases/{caseId}/documents" ->
                rest.upload(objects.caseId(), "walk.txt", "A walk through the school.".getBytes(UTF_8));
            case "POST /districts/{state}/{name}/calendar/import" ->
                rest.send(
                        method,
                        path + "?from=2026-08-10&to=2027-06-04",
                        "date,name\n9/7/2026,Labor Day\n",
                        Map.of("Content-Type", "text/csv"));
            case "PUT /me/notices", "PUT /playbooks/{id}" ->
                rest.send(method, path, body(call, objects, supervises), OF_ANY_VERSION);
            default ->
                switch (method) {
                    case "GET" -> rest.get(path);
                    case "DELETE" -> rest.delete(path);
                    case "PATCH" -> rest.send(method, path, "{}", OF_ANY_VERSION);
                    default -> rest.send(method, path, body(call, objects, supervises));
                };
        };
    }

    private static String body(String call, WalkedObjects objects, boolean supervises) {
        return switch (call) {
            case "POST /cases" -> CASE.formatted("Walk");
            case "POST /cases/{caseId}/facts", "POST /facts/{id}/correction" -> FACT;
            case "PUT /cases/{caseId}/team" -> "{\"members\": [\"%s\"]}".formatted(objects.advocate());
            case "POST /cases/{caseId}/closing" -> CLOSING;
            case "POST /cases/{caseId}/reopening",
                    "POST /closings/{id}/return",
                    "POST /facts/{id}/withdrawal",
                    "POST /findings/{id}/dismissal",
                    "POST /assignments/{id}/decline" -> REASON;
            case "POST /cases/{caseId}/tasks" -> TASK;
            case "POST /cases/{caseId}/contacts" -> CONTACT;
            case "POST /cases/{caseId}/contact-notes" -> CONTACT_NOTE;
            case "POST /cases/{caseId}/time" -> "{\"on\": \"2026-03-02\", \"minutes\": 5, \"activity\": \"TRAVEL\"}";
            case "POST /cases/{caseId}/consents" -> CONSENT.formatted(objects.guardian());
            case "POST /consents/{id}/withdrawal" -> "{\"on\": \"2026-03-02\"}";
            case "POST /cases/{caseId}/assignments" -> "{\"advocateId\": \"%s\"}".formatted(objects.advocate());
            case "POST /bulk/assignments" ->
                "{\"caseIds\": [\"%s\"], \"personId\": \"%s\"}".formatted(objects.caseId(), objects.advocate());
            case "POST /bulk/tasks" -> "{\"caseIds\": [\"%s\"], \"title\": \"Walk\"}".formatted(objects.caseId());
            case "POST /students/{id}/merge" ->
                "{\"otherId\": \"%s\", \"opensPortal\": true}".formatted(objects.otherStudent());
            case "POST /cases/{caseId}/documents/photos" -> "{\"fileName\": \"walk.zip\", \"documentIds\": []}";
            case "PUT /documents/{id}/name" -> "{\"name\": \"Walk\"}";
            case "POST /documents/{id}/unlocking" -> "{\"password\": \"walk\"}";
            case "POST /documents/{id}/notes" -> PAGE_NOTE;
            case "POST /suggestions/{id}/confirmation", "POST /inquiries/{id}/waitlisting" -> "{}";
            case "POST /inquiries" -> INQUIRY;
            case "POST /inquiries/{id}/acceptance" ->
                "{\"type\": \"EVALUATION\", \"conflictNote\": \"Names compared.\"%s}"
                        .formatted(supervises ? ", \"advocateId\": \"" + objects.advocate() + "\"" : "");
            case "POST /inquiries/{id}/referral" -> "{\"to\": \"Legal aid\", \"reason\": \"NEEDS_LAWYER\"}";
            case "POST /inquiries/{id}/decline" -> DECLINED;
            case "POST /playbooks", "PUT /playbooks/{id}" -> PLAYBOOK;
            case "PUT /me/notices" -> """
                {"digest": true, "hour": 7, "weekdays": ["MONDAY"], "scope": "MINE", "reminders": true,
                 "daysBefore": [7, 1, 0], "zone": "America/Los_Angeles", "language": "en"}
                """;
            case "PUT /rules" -> "{\"version\": \"0\", \"rules\": []}";
            case "PUT /districts/{state}/{name}/calendar" -> CALENDAR;
            case "POST /districts/{state}/{name}/calendar/closures" ->
                "{\"from\": \"2026-09-07\", \"to\": \"2026-09-07\", \"name\": \"Snow\"}";
            default -> "";
        };
    }
}
