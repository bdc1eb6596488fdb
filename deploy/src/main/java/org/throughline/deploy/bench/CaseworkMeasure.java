package org.throughline.deploy.bench;

import static org.throughline.deploy.bench.Times.milliseconds;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a supervisor of an organisation with very many cases waits for, against hand-written SQL in the same server, so
 * that both pay for HTTP.
 */
record CaseworkMeasure(Rest rest, UUID tenant, UUID caller, PrintStream out) {

    private static final int CALLS = 60;
    private static final int ASSIGNED = 1_000;
    private static final int STEP = 100;
    private static final int SILENT = 30;

    private static final String CASES = "/api/v1/cases?size=50";
    private static final Asked FIRST_PAGE = new Asked("First page of " + Casework.CASES + " cases", CASES, "cases?");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern BARE_TOTAL = Pattern.compile("\\[\\[\"(\\d+)\"]]]$");

    /** @param bare what {@link BareSql} calls it, with the values */
    private record Asked(String what, String ours, String bare) {}

    void firstPage() throws Exception {
        compare(FIRST_PAGE);
    }

    void lists(Casework casework) throws Exception {
        var all = asked(
                casework.read(tenant, "select id from person where name = 'Advocate 007'")
                        .getFirst(),
                casework.read(tenant, "select id from case_file where number in ('B-1', 'B-2') order by number"));
        // what all of them share is warm before the first one counts
        for (var asked : all) {
            warm(asked);
        }
        for (var asked : all) {
            compare(asked);
        }
    }

    private static List<Asked> asked(String advocate, List<String> cases) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return List.of(
                FIRST_PAGE,
                new Asked(
                        "… of a status, type and priority",
                        CASES + "&status=OPEN&type=DISPUTE&priority=HIGH",
                        "narrowed?status=OPEN&type=DISPUTE&priority=HIGH"),
                new Asked("… with a part of the name", CASES + "&q=mendoza", "text?text=%25mendoza%25"),
                new Asked("… of an advocate", CASES + "&advocate=" + advocate, "advocate?advocate=" + advocate),
                new Asked("… with a tag", CASES + "&tag=court", "tag?tag=%25%0Acourt%0A%25"),
                new Asked(
                        "… of a district",
                        CASES + "&district=Mesa%20Verde%20Unified",
                        "district?district=mesa%20verde%20unified"),
                new Asked("… without a next date", CASES + "&lacks=NEXT_DATE", "no-date?"),
                new Asked("… without an advocate", CASES + "&lacks=ADVOCATE", "no-advocate?"),
                new Asked(
                        "… with no contact for " + SILENT + " days",
                        CASES + "&silentDays=" + SILENT,
                        "silent?since=" + today.minusDays(SILENT)),
                new Asked(
                        "Global search, while it is typed",
                        "/api/v1/search/suggestions?q=mendoza",
                        "children?text=%25mendoza%25"),
                new Asked(
                        "Caseload of each advocate",
                        "/api/v1/reports/caseload",
                        "caseload?from=" + today.withDayOfMonth(1) + "&to=" + today),
                new Asked("Timeline of 1,000 entries", timeline(cases.get(0)), "timeline?case=" + cases.get(0)),
                new Asked("Timeline of 10 entries", timeline(cases.get(1)), "timeline?case=" + cases.get(1)),
                new Asked("Open tasks of all cases", "/api/v1/tasks?assignee=any", "tasks?"),
                new Asked("Legal dates of all cases", "/api/v1/deadlines", "deadlines?"));
    }

    private static String timeline(String caseId) {
        return "/api/v1/cases/" + caseId + "/timeline";
    }

    private void compare(Asked asked) throws Exception {
        warm(asked);
        rest.signIn("sam.supervisor");
        var times = Times.cold(CALLS, calls(asked));
        var ours = times.get(0).median();
        var bare = times.get(1).median();
        out.printf(
                "%s%s: median %.1f ms; bare SQL: %.1f ms; ratio %.2f (at most 3)%n",
                asked.what(),
                same(asked),
                milliseconds(ours),
                milliseconds(bare),
                (double) ours.toNanos() / bare.toNanos());
    }

    private void warm(Asked asked) throws Exception {
        rest.signIn("sam.supervisor");
        Times.cold(CALLS, calls(asked));
    }

    private List<Times.Call> calls(Asked asked) {
        return List.of(() -> rest.get(asked.ours()), () -> rest.get(bare(asked)));
    }

    private String bare(Asked asked) {
        return "/bare/lists/" + asked.bare() + "&tenant=" + tenant + "&caller=" + caller;
    }

    /** How many there are, where it is counted; it is not the same work if both do not say the same. */
    private String same(Asked asked) throws IOException, InterruptedException {
        var ours = TOTAL.matcher(rest.get(asked.ours()));
        if (!ours.find()) {
            return "";
        }
        var bare = BARE_TOTAL.matcher(rest.get(bare(asked)));
        if (!bare.find() || !bare.group(1).equals(ours.group(1))) {
            throw new IllegalStateException(asked + " counts otherwise than the bare SQL");
        }
        return ", " + ours.group(1) + " of them";
    }

    /** In steps, as the screen does it, which shows after each how far it is. */
    void assign(Casework casework) throws SQLException, IOException, InterruptedException {
        var newcomer = casework.read(tenant, "select id from person where name = 'Alex Kim'")
                .getFirst();
        var cases = casework.read(
                tenant,
                "select id from case_file where number like 'B-%' and status = 'OPEN' and not restricted limit "
                        + ASSIGNED);
        var steps = new ArrayList<String>();
        rest.signIn("sam.supervisor");
        var begin = System.nanoTime();
        for (var from = 0; from < ASSIGNED; from += STEP) {
            var stepBegin = System.nanoTime();
            var ids = cases.subList(from, from + STEP).stream().collect(Collectors.joining("\",\"", "\"", "\""));
            var answer = rest.send(
                    "POST",
                    "/api/v1/bulk/assignments",
                    "{\"caseIds\":[%s],\"personId\":\"%s\",\"handOver\":\"You take over from here.\"}"
                            .formatted(ids, newcomer));
            if (!answer.equals("{\"assigned\":%d}".formatted(STEP))) {
                throw new IllegalStateException("A step assigned something else: " + answer);
            }
            steps.add("%.2f".formatted((System.nanoTime() - stepBegin) / 1e9));
        }
        out.printf(
                "%d cases assigned at once: %.1f s; after each %d one sees how far it is: %s s%n",
                ASSIGNED, (System.nanoTime() - begin) / 1e9, STEP, String.join(", ", steps));
    }
}
