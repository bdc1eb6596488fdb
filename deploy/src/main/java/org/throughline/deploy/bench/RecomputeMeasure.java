package org.throughline.deploy.bench;

import static org.throughline.deploy.bench.Times.milliseconds;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** How long all cases of a district wait for a changed calendar, and what those wait for who write in them meanwhile. */
record RecomputeMeasure(Rest rest, Casework casework, UUID tenant, Size size, PrintStream out) {

    private static final String DISTRICT = "Clock Valley Unified";
    private static final int MOST_SECONDS = 60;
    private static final Duration GIVEN_UP = Duration.ofMinutes(20);
    private static final int WRITES = 200;
    private static final int PAUSE = 20;

    void run() throws Exception {
        casework.fillDistrict(tenant);
        var cases = casework.read(tenant, "select id from case_file where number like 'C-%'");
        var today = LocalDate.now(ZoneId.systemDefault());
        // a calendar where there was none: the first dates of all
        var first = secondsAfter(today, List.of(today.minusDays(60)));
        out.printf("%d cases of a district computed for the first time: %.1f s%n", cases.size(), first);
        casework.tidy();
        whileWriting(cases, today);
    }

    private void whileWriting(List<String> cases, LocalDate today) throws Exception {
        var writer = rest.in("harbor");
        writer.signIn("sam.supervisor");
        write(writer, cases, upTo(size.of(WRITES)));
        var alone = write(writer, cases, upTo(size.of(WRITES)));
        var over = new AtomicBoolean();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var writing = thread.submit(() -> write(writer, cases, over::get));
            double seconds;
            try {
                seconds = secondsAfter(
                        today,
                        List.of(today.minusDays(150), today.minusDays(90), today.minusDays(30), today.plusDays(10)));
            } finally {
                over.set(true);
            }
            print(cases.size(), seconds, alone, writing.get());
        }
    }

    private void print(int cases, double seconds, Times alone, Times meanwhile) throws SQLException {
        out.printf(
                "%d cases computed anew after their calendar changed: %.1f s (at most %d: %s), %.0f cases a second,"
                        + " %s dates moved%n",
                cases, seconds, MOST_SECONDS, seconds <= MOST_SECONDS ? "HOLDS" : "MISSED", cases / seconds, moved());
        out.printf(
                "Facts recorded in these cases meanwhile: %d, median %.1f ms, slowest %.1f ms; before the change:"
                        + " median %.1f ms, slowest %.1f ms; ratio of the medians %.2f%n",
                meanwhile.sorted().size(),
                milliseconds(meanwhile.median()),
                milliseconds(meanwhile.slowest()),
                milliseconds(alone.median()),
                milliseconds(alone.slowest()),
                (double) meanwhile.median().toNanos() / alone.median().toNanos());
    }

    /** From the answer to a calendar with breaks that begin on these days until no case waits any more. */
    private double secondsAfter(LocalDate today, List<LocalDate> breaks)
            throws SQLException, IOException, InterruptedException {
        var closed = breaks.stream()
                .map(day -> "{\"from\":\"%s\",\"to\":\"%s\",\"name\":\"Break\"}".formatted(day, day.plusDays(11)))
                .toList();
        rest.signIn("sam.supervisor");
        rest.send(
                "PUT",
                "/api/v1/districts/CA/"
                        + URLEncoder.encode(DISTRICT, StandardCharsets.UTF_8).replace("+", "%20") + "/calendar",
                "{\"from\":\"%s\",\"to\":\"%s\",\"closed\":[%s]}"
                        .formatted(today.minusDays(300), today.plusDays(200), String.join(",", closed)));
        var begin = System.nanoTime();
        while (waiting()) {
            if (System.nanoTime() - begin > GIVEN_UP.toNanos()) {
                throw new IllegalStateException("Cases still wait for their dates after " + GIVEN_UP);
            }
            Thread.sleep(PAUSE);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private boolean waiting() throws SQLException {
        return casework.read(tenant, "select exists (select from deadline_stale)")
                .getFirst()
                .equals("t");
    }

    private String moved() throws SQLException {
        return casework.read(
                        tenant,
                        "select count(*) from deadline_change h join case_file c on c.id = h.case_id"
                                + " where c.number like 'C-%' and h.cause = 'CALENDAR_CHANGED'"
                                + " and h.from_on is not null and h.to_on is not null")
                .getFirst();
    }

    /** One after the other, in whichever case; a failure ends the measurement. */
    private static Times write(Rest writer, List<String> cases, BooleanSupplier over)
            throws IOException, InterruptedException {
        var random = new Random(7);
        var times = new ArrayList<Duration>();
        var fact = "{\"type\":\"RECORDS_REQUESTED\",\"on\":\"%s\"}".formatted(LocalDate.now(ZoneId.systemDefault()));
        while (!over.getAsBoolean()) {
            var caseId = cases.get(random.nextInt(cases.size()));
            var begin = System.nanoTime();
            writer.send("POST", "/api/v1/cases/" + caseId + "/facts", fact);
            times.add(Duration.ofNanos(System.nanoTime() - begin));
            Thread.sleep(PAUSE);
        }
        Collections.sort(times);
        return new Times(times);
    }

    private static BooleanSupplier upTo(int times) {
        var left = new int[] {times};
        return () -> left[0]-- == 0;
    }
}
