package org.throughline.deploy.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a supervisor of an organisation with very many cases waits for. */
record CaseworkMeasure(Comparison comparison, Size size) {

    private static final int ASSIGNED = 1_000;
    private static final int STEP = 100;
    private static final int SILENT = 30;

    private static final String CASES = "/api/v1/cases?size=50";
    static final ComparedList FIRST_PAGE = new ComparedList("First page of all cases", CASES, "cases?");
    static final ComparedList WITHOUT_DATE =
            new ComparedList("… without a next date", CASES + "&lacks=NEXT_DATE", "no-date?");

    void firstPage() throws Exception {
        comparison.of(FIRST_PAGE);
    }

    void lists(Casework casework) throws Exception {
        comparison.of(asked(
                casework.read(comparison.tenant(), "select id from person where name = 'Advocate 001'")
                        .getFirst(),
                casework.read(
                        comparison.tenant(),
                        "select id from case_file where number in ('B-1', 'B-2') order by number")));
    }

    private static List<ComparedList> asked(String advocate, List<String> cases) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return List.of(
                FIRST_PAGE,
                new ComparedList(
                        "… of a status, type and priority",
                        CASES + "&status=OPEN&type=DISPUTE&priority=HIGH",
                        "narrowed?status=OPEN&type=DISPUTE&priority=HIGH"),
                new ComparedList("… with a part of the name", CASES + "&q=mendoza", "text?text=%25mendoza%25"),
                new ComparedList("… of an advocate", CASES + "&advocate=" + advocate, "advocate?advocate=" + advocate),
                new ComparedList("… with a tag", CASES + "&tag=court", "tag?tag=%25%0Acourt%0A%25"),
                new ComparedList(
                        "… of a district",
                        CASES + "&district=Mesa%20Verde%20Unified",
                        "district?district=mesa%20verde%20unified"),
                WITHOUT_DATE,
                new ComparedList("… without an advocate", CASES + "&lacks=ADVOCATE", "no-advocate?"),
                new ComparedList(
                        "… with no contact for " + SILENT + " days",
                        CASES + "&silentDays=" + SILENT,
                        "silent?since=" + today.minusDays(SILENT)),
                new ComparedList(
                        "Global search, while it is typed",
                        "/api/v1/search/suggestions?q=mendoza",
                        "children?text=%25mendoza%25"),
                caseload(today),
                new ComparedList("Timeline of 1,000 entries", timeline(cases.get(0)), "timeline?case=" + cases.get(0)),
                new ComparedList("Timeline of 10 entries", timeline(cases.get(1)), "timeline?case=" + cases.get(1)),
                new ComparedList("Open tasks of all cases", "/api/v1/tasks?assignee=any", "tasks?"),
                new ComparedList("Legal dates of all cases", "/api/v1/deadlines", "deadlines?size=50"));
    }

    static ComparedList caseload(LocalDate today) {
        return new ComparedList(
                "Caseload of each advocate",
                "/api/v1/reports/caseload",
                "caseload?from=" + today.withDayOfMonth(1) + "&to=" + today);
    }

    private static String timeline(String caseId) {
        return "/api/v1/cases/" + caseId + "/timeline";
    }

    /** In steps, as the screen does it, which shows after each how far it is. */
    void assign(Casework casework) throws SQLException, IOException, InterruptedException {
        var rest = comparison.rest();
        var newcomer = casework.read(comparison.tenant(), "select id from person where name = 'Alex Kim'")
                .getFirst();
        var most = size.of(ASSIGNED);
        var step = size.of(STEP);
        var cases = casework.read(
                comparison.tenant(),
                "select id from case_file c where number like 'B-%' and status = 'OPEN' and not restricted and not exists"
                        + " (select from team_member t where t.case_id = c.id and t.person_id = '" + newcomer
                        + "') limit "
                        + most);
        var steps = new ArrayList<String>();
        rest.signIn(comparison.username());
        var begin = System.nanoTime();
        for (var from = 0; from < most; from += step) {
            var stepBegin = System.nanoTime();
            var ids = cases.subList(from, from + step).stream().collect(Collectors.joining("\",\"", "\"", "\""));
            var answer = rest.send(
                    "POST",
                    "/api/v1/bulk/assignments",
                    "{\"caseIds\":[%s],\"personId\":\"%s\",\"handOver\":\"You take over from here.\"}"
                            .formatted(ids, newcomer));
            if (!answer.equals("{\"assigned\":%d}".formatted(step))) {
                throw new IllegalStateException("A step assigned something else: " + answer);
            }
            steps.add("%.2f".formatted((System.nanoTime() - stepBegin) / 1e9));
        }
        comparison
                .out()
                .printf(
                        "%d cases assigned at once: %.1f s; after each %d one sees how far it is: %s s%n",
                        most, (System.nanoTime() - begin) / 1e9, step, String.join(", ", steps));
    }
}
