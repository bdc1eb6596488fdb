package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.AMARA;
import static org.throughline.deploy.rest.Rest.MATEO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who may what: every call, every person. The objects are real ones, of the own organisation and of the other: Mateo's
 * case in harbor (of Ana's team, child of Lucia), Amara's in summit (of Tess's team, child of Finn), and what hangs on
 * them. Of the other organisation there is nothing: whoever may make the call at all gets 404 for its real objects.
 */
class RestWalkIT {

    private static final String ANA = "a0000000-0000-4000-8000-000000000001";

    private static final List<String> WHO = List.of(
            "ana.advocate@harbor",
            "alex.advocate@harbor",
            "sam.supervisor@harbor",
            "omar.orgadmin@harbor",
            "lucia.family@harbor",
            "blair.both@harbor",
            "blair.both@summit",
            "tess.advocate@summit",
            "sol.supervisor@summit",
            "finn.family@summit",
            "pat.platform@",
            "nobody");

    private static final String TABLE = """
            call                                                      | ana alex sam omar lucia blair/h blair/s tess sol finn pat nobody
            GET /me                                                   | 200 200  200 200  200   200     200     200  200 200  200 401
            GET /me/notices                                           | 200 200  200 403  403   200     200     200  200 403  403 401
            PUT /me/notices                                           | 200 200  200 403  403   200     200     200  200 403  403 401
            GET /me/calendar-feed                                     | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /me/calendar-feed                                    | 201 201  201 403  403   201     201     201  201 403  403 401
            DELETE /me/calendar-feed                                  | 204 204  204 403  403   204     204     204  204 403  403 401
            GET /cases                                                | 200 200  200 403  200   200     200     200  200 200  403 401
            POST /cases                                               | 201 201  201 403  403   201     201     201  201 403  403 401
            GET /cases/{id}                                           | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /portal/cases                                         | 403 403  403 403  200   403     403     403  403 200  403 401
            GET /portal/cases/{id}                                    | 403 403  403 403  200   403     403     403  403 200  403 401
            PATCH /cases/{id}                                         | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /cases/{caseId}/facts                                | 201 404  201 403  403   201     404     201  201 403  403 401
            GET /cases/{caseId}/facts                                 | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/deadlines                             | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/deadlines/reminders                   | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/deadlines/doubts                      | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /deadlines                                            | 200 200  200 403  403   200     200     200  200 403  403 401
            GET /deadlines/{id}                                       | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /deadlines/{id}/changes                               | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /rules                                                | 200 200  200 200  403   200     200     200  200 403  403 401
            PUT /rules                                                | 403 403  403 409  403   403     403     403  403 403  403 401
            POST /rules/{version}/withdrawal                          | 403 403  403 404  403   403     403     403  403 403  403 401
            GET /cases/{caseId}/timeline                              | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/chronology                            | 200 404  200 403  403   200     404     200  200 403  403 401
            PUT /cases/{caseId}/team                                  | 204 404  204 403  403   204     404     204  204 403  403 401
            POST /bulk/assignments                                    | 403 403  200 403  403   200     403     403  200 403  403 401
            POST /cases/{caseId}/closing                              | 201 404  201 403  403   201     404     201  201 403  403 401
            POST /bulk/tasks                                          | 200 200  200 403  403   200     200     200  200 403  403 401
            GET /cases/{caseId}/closing                               | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /cases/{caseId}/reopening                            | 204 404  204 403  403   204     404     204  204 403  403 401
            GET /closings                                             | 403 403  200 403  403   200     403     403  200 403  403 401
            POST /closings/{id}/approval                              | 403 403  200 403  403   200     403     403  200 403  403 401
            POST /closings/{id}/return                                | 403 403  200 403  403   200     403     403  200 403  403 401
            POST /closings/{id}/withdrawal                            | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /facts/{id}/correction                               | 201 404  201 403  403   201     404     201  201 403  403 401
            POST /facts/{id}/withdrawal                               | 201 404  201 403  403   201     404     201  201 403  403 401
            POST /cases/{caseId}/documents                            | 202 404  202 403  202   202     404     202  202 202  403 401
            POST /cases/{caseId}/documents/photos                     | 400 400  400 403  400   400     400     400  400 400  403 401
            GET /cases/{caseId}/documents                             | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}                                       | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/content                               | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/alike                                 | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/pages/{number}                        | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/pages/{number}/picture                | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/pages/{number}/words                  | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/plan                                  | 200 404  200 403  200   200     404     200  200 200  403 401
            POST /documents/{id}/plan/confirmation                    | 201 404  201 403  403   201     404     201  201 403  403 401
            GET /cases/{caseId}/plans                                 | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /plans/{id}                                           | 200 404  200 403  403   200     404     200  200 403  403 401
            PATCH /plans/{id}                                         | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /documents/{id}/evaluation                            | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/progress                              | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/notice                                | 200 404  200 403  200   200     404     200  200 200  403 401
            GET /documents/{id}/review                                | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /findings/{id}/dismissal                             | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /findings/{id}/reopening                             | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/comparison                            | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/line                                  | 200 404  200 403  403   200     404     200  200 403  403 401
            PUT /documents/{id}/name                                  | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /documents/{id}/unlocking                            | 409 404  409 403  409   409     404     409  409 409  403 401
            GET /documents/{id}/notes                                 | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /documents/{id}/notes                                | 201 404  201 403  403   201     404     201  201 403  403 401
            GET /cases/{caseId}/questions                             | 200 404  200 403  403   200     404     200  200 403  403 401
            DELETE /notes/{id}                                        | 204 404  204 403  403   204     404     204  204 403  403 401
            POST /notes/{id}/restoration                              | 204 404  204 403  403   204     404     204  204 403  403 401
            DELETE /documents/{id}                                    | 204 404  204 403  403   204     404     204  204 403  403 401
            POST /documents/{id}/reading                              | 202 404  202 403  202   202     404     202  202 202  403 401
            POST /documents/{id}/restoration                          | 200 404  200 403  403   200     404     200  200 403  403 401
            PUT /districts/{state}/{name}/calendar                    | 200 200  200 200  403   200     200     200  200 403  403 401
            GET /districts/{state}/{name}/calendar                    | 200 200  200 200  403   200     200     200  200 403  403 401
            POST /districts/{state}/{name}/calendar/closures          | 201 201  201 201  403   201     201     201  201 403  403 401
            DELETE /districts/{state}/{name}/calendar/closures/{from} | 204 204  204 204  403   204     204     204  204 403  403 401
            POST /districts/{state}/{name}/calendar/import            | 200 200  200 200  403   200     200     200  200 403  403 401
            GET /districts                                            | 200 200  200 200  403   200     200     200  200 403  403 401
            DELETE /districts/{state}/{name}/calendar                 | 204 204  204 204  403   204     204     204  204 403  403 401
            GET /cases/{caseId}/tasks                                 | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /cases/{caseId}/tasks                                | 201 404  201 403  403   201     404     201  201 403  403 401
            GET /tasks                                                | 200 200  200 403  403   200     200     200  200 403  403 401
            GET /tasks/{id}                                           | 200 404  200 403  403   200     404     200  200 403  403 401
            PATCH /tasks/{id}                                         | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /tasks/{id}/completion                               | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /tasks/{id}/reopening                                | 200 404  200 403  403   200     404     200  200 403  403 401
            DELETE /tasks/{id}                                        | 204 404  204 403  403   204     404     204  204 403  403 401
            POST /tasks/{id}/restoration                              | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/contact-notes                         | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /cases/{caseId}/contact-notes                        | 201 404  201 403  403   201     404     201  201 403  403 401
            GET /contact-notes/{id}                                   | 200 404  200 403  403   200     404     200  200 403  403 401
            PATCH /contact-notes/{id}                                 | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/time                                  | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /cases/{caseId}/time                                 | 201 404  201 403  403   201     404     201  201 403  403 401
            GET /cases/{caseId}/contacts                              | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /cases/{caseId}/contacts                             | 201 404  201 403  403   201     404     201  201 403  403 401
            GET /contacts/{id}                                        | 200 404  200 403  403   200     404     200  200 403  403 401
            PATCH /contacts/{id}                                      | 200 404  200 403  403   200     404     200  200 403  403 401
            DELETE /contacts/{id}                                     | 204 404  204 403  403   204     404     204  204 403  403 401
            POST /contacts/{id}/restoration                           | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /cases/{caseId}/consents                              | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /cases/{caseId}/consents                             | 201 404  201 403  403   201     404     201  201 403  403 401
            POST /consents/{id}/withdrawal                            | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /students/alike                                       | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /students/{id}/merge                                 | 403 403  201 403  403   201     403     403  201 403  403 401
            POST /merges/{id}/undoing                                 | 403 403  200 403  403   200     403     403  200 403  403 401
            GET /playbooks                                            | 403 403  200 200  403   200     403     403  200 403  403 401
            POST /playbooks                                           | 403 403  201 201  403   201     403     403  201 403  403 401
            GET /playbooks/{id}                                       | 403 403  200 200  403   200     403     403  200 403  403 401
            PUT /playbooks/{id}                                       | 403 403  200 200  403   200     403     403  200 403  403 401
            DELETE /playbooks/{id}                                    | 403 403  204 204  403   204     403     403  204 403  403 401
            POST /playbooks/{id}/restoration                          | 403 403  204 204  403   204     403     403  204 403  403 401
            GET /search                                               | 200 200  200 403  200   200     200     200  200 200  403 401
            GET /suggestions                                          | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /suggestions/{id}/dismissal                          | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /suggestions/{id}/reopening                          | 200 404  200 403  403   200     404     200  200 403  403 401
            POST /suggestions/{id}/confirmation                       | 200 404  200 403  403   200     404     200  200 403  403 401
            GET /search/suggestions                                   | 200 200  200 403  200   200     200     200  200 200  403 401
            GET /inquiries                                            | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /inquiries                                           | 201 201  201 403  403   201     201     201  201 403  403 401
            GET /inquiries/{id}                                       | 200 200  200 403  403   200     200     200  200 403  403 401
            PATCH /inquiries/{id}                                     | 200 200  200 403  403   200     200     200  200 403  403 401
            GET /inquiries/{id}/hints                                 | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /inquiries/{id}/acceptance                           | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /inquiries/{id}/waitlisting                          | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /inquiries/{id}/referral                             | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /inquiries/{id}/decline                              | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /inquiries/{id}/reopening                            | 403 403  200 403  403   200     403     403  200 403  403 401
            GET /assignments                                          | 200 200  200 403  403   200     200     200  200 403  403 401
            POST /cases/{caseId}/assignments                          | 403 403  201 403  403   201     403     403  201 403  403 401
            POST /assignments/{id}/acceptance                         | 200 404  404 403  403   404     404     200  404 403  403 401
            POST /assignments/{id}/decline                            | 200 404  404 403  403   404     404     200  404 403  403 401
            GET /districts/record                                     | 200 200  200 403  403   200     200     200  200 403  403 401
            GET /reports/caseload                                     | 403 403  200 403  403   200     403     403  200 403  403 401
            """;

    /** Who changes what the walk comes across, and has objects of each kind made for that. */
    private static final Set<String> MAKERS = Set.of(
            "ana.advocate@harbor",
            "sam.supervisor@harbor",
            "omar.orgadmin@harbor",
            "blair.both@harbor",
            "blair.both@summit",
            "tess.advocate@summit",
            "sol.supervisor@summit");

    private static final Set<String> SUPERVISORS =
            Set.of("sam.supervisor@harbor", "blair.both@harbor", "sol.supervisor@summit");

    record Line(String call, List<Integer> expected) {

        static Line of(String text) {
            var bar = text.indexOf('|');
            return new Line(
                    text.substring(0, bar).strip(),
                    Arrays.stream(text.substring(bar + 1).strip().split(" +", -1))
                            .map(Integer::valueOf)
                            .toList());
        }

        /** Of another organisation's object nobody learns anything. */
        int ofTheOther(int column) {
            var own = expected.get(column);
            return own < 400 || own == 409 || isDecidedPerObject(column) ? 404 : own;
        }

        /** Whether an advocate may depends on who decided it, which only who sees it learns. */
        private boolean isDecidedPerObject(int column) {
            var who = WHO.get(column);
            return call.equals("POST /inquiries/{id}/reopening")
                    && (who.contains(".advocate@") || who.equals("blair.both@summit"));
        }

        boolean isAboutOneObject() {
            return call.contains("{id}") || call.contains("{caseId}") || (call.contains("{name}") && !makesItsOwn());
        }

        /** A calendar of the same name in the own organisation. */
        private boolean makesItsOwn() {
            return call.startsWith("PUT ") || call.endsWith("/import");
        }
    }

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
    void everyCall_byEverybody_isAnsweredAsTheTableSays_andNotFoundForObjectsOfTheOtherOrganisation() {
        var harbor = WalkedOrganisation.HARBOR.objects("Standing");
        var summit = WalkedOrganisation.SUMMIT.objects("Standing");
        var wrong = new ArrayList<String>();

        for (var column = 0; column < WHO.size(); column++) {
            var who = WHO.get(column);
            var rest = who.equals("nobody") ? Rest.nobody() : signedIn(who);
            var isOfSummit = who.endsWith("@summit");
            var own = isOfSummit ? summit : harbor;
            if (MAKERS.contains(who)) {
                var organisation = isOfSummit ? WalkedOrganisation.SUMMIT : WalkedOrganisation.HARBOR;
                own = organisation.objects("Walk " + column);
            }
            for (var line : lines()) {
                check(rest, line, own, line.expected().get(column), who + " own", wrong);
                if (line.isAboutOneObject()) {
                    var other = (isOfSummit ? harbor : summit).withAdvocate(own.advocate());
                    check(rest, line, other, line.ofTheOther(column), who + " other", wrong);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Each field is named: one that is added for the staff is not among them. */
    @Test
    void case_asItsFamilyReadsIt_hasNoFieldOfTheStaff() {
        var lucia = Rest.as("lucia.family", "harbor");
        var fields = List.of(
                "id",
                "number",
                "student",
                "type",
                "status",
                "situation",
                "advocates",
                "nextDeadline",
                "openedOn",
                "closedOn");
        var portal = List.of(
                "id",
                "number",
                "child",
                "helper",
                "stage",
                "next",
                "type",
                "status",
                "situation",
                "openedOn",
                "closedOn");

        assertThat(lucia.get("/cases/" + MATEO).expect(200).json()).containsOnlyKeys(fields.toArray(String[]::new));
        assertThat(lucia.get("/cases").items())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).containsOnlyKeys(fields.toArray(String[]::new)));
        assertThat(lucia.get("/portal/cases/" + MATEO).expect(200).json())
                .containsOnlyKeys(portal.toArray(String[]::new));
        assertThat(lucia.get("/portal/cases").items())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).containsOnlyKeys(portal.toArray(String[]::new)));
        assertThat(Rest.as("ana.advocate", "harbor")
                        .get("/cases/" + MATEO)
                        .expect(200)
                        .json())
                .containsKeys("summary", "restricted", "priority", "tags", "outcome");
    }

    /** What cannot be seen cannot be asked for either. */
    @Test
    void filterOfTheStaff_askedByAFamily_filtersNothing() {
        var lucia = Rest.as("lucia.family", "harbor");

        assertThat(lucia.get("/cases?priority=HIGH&tag=nosuchtag&lacks=ADVOCATE")
                        .items())
                .extracting(one -> one.getString("id"))
                .contains(MATEO);
    }

    @Test
    void callForManyCases_withThoseOfTheOtherOrganisation_changesNone() {
        var sam = Rest.as("sam.supervisor", "harbor");

        var assigned = sam.send("POST", "/bulk/assignments", """
                        {"caseIds": ["%s"], "personId": "%s"}""".formatted(AMARA, ANA));
        var added = sam.send("POST", "/bulk/tasks", "{\"caseIds\": [\"" + AMARA + "\"], \"title\": \"Walk\"}");

        assertThat(assigned.expect(200).json().getInt("assigned")).isZero();
        assertThat(added.expect(200).json().getInt("added")).isZero();
    }

    private static void check(
            Rest rest, Line line, WalkedObjects objects, int expected, String who, List<String> wrong) {
        var answer = WalkedCalls.send(rest, line.call(), objects, SUPERVISORS.contains(who.split(" ", -1)[0]));
        if (answer.status() != expected) {
            wrong.add(line.call() + " by " + who + ": " + answer.status() + ", not " + expected + ": " + answer.text());
        } else if (expected >= 400) {
            answer.problem(expected);
        }
    }

    private static Rest signedIn(String who) {
        var parts = who.split("@", -1);
        return parts[1].isEmpty() ? Rest.as(parts[0]) : Rest.as(parts[0], parts[1]);
    }

    private static List<Line> lines() {
        return TABLE.lines().skip(1).map(Line::of).toList();
    }
}
