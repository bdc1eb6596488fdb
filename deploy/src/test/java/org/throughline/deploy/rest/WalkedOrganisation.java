package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An organisation of the demo, whose people make objects of each kind for the walk. */
enum WalkedOrganisation {
    HARBOR(
            "harbor",
            Rest.MATEO,
            "ana.advocate",
            "a0000000-0000-4000-8000-000000000001",
            "sam.supervisor",
            "e1000000-0000-4000-8000-000000000001"),
    SUMMIT(
            "summit",
            Rest.AMARA,
            "tess.advocate",
            "a0000000-0000-4000-8000-000000000006",
            "sol.supervisor",
            "e2000000-0000-4000-8000-000000000001");

    private static final String PLAN = """
            INDIVIDUALIZED EDUCATION PROGRAM (IEP)
            IEP Team Meeting Date: 03/10/2026
            Date of Next Annual IEP Review: 03/09/2027
            Present levels of academic achievement and functional performance
            Measurable annual goals and special education and related services follow.
            """;

    private final String alias;
    private final String caseId;
    private final String advocate;
    private final String advocateId;
    private final String supervisor;
    private final String guardian;

    WalkedOrganisation(
            String alias, String caseId, String advocate, String advocateId, String supervisor, String guardian) {
        this.alias = alias;
        this.caseId = caseId;
        this.advocate = advocate;
        this.advocateId = advocateId;
        this.supervisor = supervisor;
        this.guardian = guardian;
    }

    /** New ones. */
    WalkedObjects objects(String district) {
        return new Making().all(district + " of " + alias);
    }

    private final class Making {

        final Rest mine = Rest.as(advocate, alias);
        final Rest theirs = Rest.as(supervisor, alias);
        final Map<String, String> ids = new HashMap<>();

        WalkedObjects all(String district) {
            ids.put("/cases", caseId);
            ids.put("/portal/cases", caseId);
            documents();
            onTheCase();
            closings();
            inquiries();
            var otherStudent = students();
            ids.put("/playbooks", make(theirs, "/playbooks", WalkedCalls.PLAYBOOK));
            mine.send("PUT", "/districts/CA/" + district.replace(" ", "%20") + "/calendar", WalkedCalls.CALENDAR)
                    .expect(200);
            return new WalkedObjects(caseId, Map.copyOf(ids), advocateId, guardian, otherStudent, district);
        }

        void documents() {
            var planned = open(mine, "Plan");
            var plan = upload(planned, "plan.txt", PLAN.getBytes(UTF_8));
            var shared = upload(caseId, "shared.pdf", Samples.pdf("Shared with the family."));
            var damaged = upload(caseId, "damaged.pdf", "%PDF-1.7 and no more".getBytes(UTF_8));
            assertThat(mine.read(shared).getString("status")).isEqualTo("READY");
            assertThat(mine.read(damaged).getString("status")).isEqualTo("FAILED");
            assertThat(mine.read(plan).getString("status")).isEqualTo("READY");
            ids.put("/documents", shared);
            contents();
            reviewed(planned, plan);
            ids.put("/documents/{id}/reading", damaged);
            ids.put("/notes", make(mine, "/documents/" + shared + "/notes", WalkedCalls.PAGE_NOTE));
            var suggestions = mine.get("/suggestions?caseId=" + planned).expect(200);
            ids.put("/suggestions", suggestions.items().getFirst().getString("id"));
        }

        /** Papers of the kinds of which it is told what they say. */
        void contents() {
            var kinds = Map.of(
                    "plan", "IEP",
                    "evaluation", "EVALUATION",
                    "progress", "PROGRESS_REPORT",
                    "notice", "PRIOR_WRITTEN_NOTICE");
            kinds.forEach((content, kind) -> {
                var words = "A " + content + " of " + UUID.randomUUID();
                var id = mine.upload(
                                caseId, content + ".txt", words.getBytes(UTF_8), Map.of("shared", "true", "type", kind))
                        .expect(202)
                        .json()
                        .getString("id");
                assertThat(mine.read(id).getString("status")).isEqualTo("READY");
                ids.put("/documents/{id}/" + content, id);
            });
        }

        /** Two plans of one case, of which something is to be asked. */
        void reviewed(String planned, String plan) {
            var later = upload(
                    planned, "later plan.txt", PLAN.replace("2026", "2027").getBytes(UTF_8));
            assertThat(mine.read(later).getString("status")).isEqualTo("READY");
            ids.put("/comparison", later);
            ids.put("/cases/{caseId}/comparison", planned);
            ids.put("/cases/{caseId}/line", planned);
            ids.put("/cases/{caseId}/plans", planned);
            ids.put("/documents/{id}/plan/confirmation", later);
            ids.put(
                    "/plans",
                    mine.send("POST", "/documents/" + later + "/plan/confirmation", "")
                            .expect(201)
                            .json()
                            .getString("planId"));
            ids.put("/documents/{id}/review", plan);
            var findings =
                    mine.get("/documents/" + plan + "/review").expect(200).text();
            ids.put("/findings", Rest.array(findings).getFirst().getString("id"));
        }

        void onTheCase() {
            var of = "/cases/" + caseId;
            var deadlines = mine.get(of + "/deadlines").expect(200).text();
            ids.put("/deadlines", Rest.array(deadlines).getFirst().getString("id"));
            ids.put("/facts/{id}/correction", make(mine, of + "/facts", WalkedCalls.FACT));
            ids.put("/facts/{id}/withdrawal", make(mine, of + "/facts", WalkedCalls.FACT));
            ids.put("/tasks", make(mine, of + "/tasks", WalkedCalls.TASK));
            ids.put("/contact-notes", make(mine, of + "/contact-notes", WalkedCalls.CONTACT_NOTE));
            ids.put("/contacts", make(mine, of + "/contacts", WalkedCalls.CONTACT));
            ids.put("/consents", make(mine, of + "/consents", WalkedCalls.CONSENT.formatted(guardian)));
            ids.put("/cases/{caseId}/assignments", open(theirs, "Unassigned"));
        }

        void closings() {
            for (var decision : new String[] {"approval", "return", "withdrawal"}) {
                ids.put("/closings/{id}/" + decision, closing(open(mine, "Closing")));
            }
            ids.put("/cases/{caseId}/closing", open(mine, "Unclosed"));
            var closed = open(mine, "Closed");
            theirs.send("POST", "/closings/" + closing(closed) + "/approval", "")
                    .expect(200);
            ids.put("/cases/{caseId}/reopening", closed);
        }

        String closing(String id) {
            return make(mine, "/cases/" + id + "/closing", WalkedCalls.CLOSING);
        }

        void inquiries() {
            ids.put("/inquiries", inquiry());
            for (var decision : new String[] {"acceptance", "waitlisting", "referral", "decline", "reopening"}) {
                ids.put("/inquiries/{id}/" + decision, inquiry());
            }
            mine.send("POST", "/inquiries/" + ids.get("/inquiries/{id}/reopening") + "/decline", WalkedCalls.DECLINED)
                    .expect(200);
            ids.put("/assignments/{id}/acceptance", offered());
            ids.put("/assignments/{id}/decline", offered());
        }

        String inquiry() {
            return make(mine, "/inquiries", WalkedCalls.INQUIRY);
        }

        /** Given by a supervisor, and not yet taken. */
        String offered() {
            var accepted = theirs.send(
                            "POST",
                            "/inquiries/" + inquiry() + "/acceptance",
                            "{\"type\": \"DISPUTE\", \"conflictNote\": \"Names compared.\", \"advocateId\": \""
                                    + advocateId + "\"}")
                    .expect(200)
                    .json();
            return mine.get("/assignments?size=200").expect(200).items().stream()
                    .filter(one -> one.getString("caseId").equals(accepted.getString("caseId")))
                    .findFirst()
                    .orElseThrow()
                    .getString("id");
        }

        /** Two entries that are one, and two that are to be: answers the second of these. */
        String students() {
            var merged = student();
            ids.put(
                    "/merges",
                    make(
                            theirs,
                            "/students/" + student() + "/merge",
                            "{\"otherId\": \"" + merged + "\", \"opensPortal\": true}"));
            ids.put("/students", student());
            return student();
        }

        /** The entry of a new child. */
        String student() {
            var name = "Walk-" + UUID.randomUUID();
            var id = open(mine, name);
            return mine.get("/students/alike?firstName=Wanda&lastName=" + name).expect(200).items().stream()
                    .filter(one -> one.getString("caseId").equals(id))
                    .findFirst()
                    .orElseThrow()
                    .getString("studentId");
        }

        String open(Rest rest, String lastName) {
            return make(rest, "/cases", WalkedCalls.CASE.formatted(lastName));
        }

        String upload(String id, String fileName, byte[] content) {
            return mine.upload(id, fileName, content, Map.of("shared", "true"))
                    .expect(202)
                    .json()
                    .getString("id");
        }

        String make(Rest rest, String path, String json) {
            return rest.send("POST", path, json).expect(201).json().getString("id");
        }
    }
}
