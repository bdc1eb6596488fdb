package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever asks for one slow page without end waits for it alone. */
class BurstIT {

    private static final int REQUESTS = 200;
    private static final int FILLS = 40;
    private static final Duration SECONDS = Duration.ofSeconds(45);
    private static final Duration SOON = Duration.ofSeconds(20);

    private record Timed(Rest.Answer answer, Duration time) {

        static Timed of(Callable<Rest.Answer> call) throws Exception {
            var begin = Instant.now();
            var answer = call.call();
            return new Timed(answer, Duration.between(begin, Instant.now()));
        }
    }

    final Rest ana = Rest.as("ana.advocate", "harbor");
    final Rest tess = Rest.as("tess.advocate", "summit");

    @Test
    void burstOnOneSlowPage_endsSoonForAllAndLeavesOthersTheirPages() throws Exception {
        var slow = page(ana, Samples.slowPdf(FILLS));
        var others = page(tess, Samples.slowPdf(0));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var burst = IntStream.range(0, REQUESTS)
                    .mapToObj(number -> threads.submit(() ->
                            Timed.of(() -> ana.get(slow + (number % 4 == 0 ? "/words" : "/picture")))))
                    .toList();
            var meanwhile = Timed.of(() -> tess.get(others + "/picture"));
            var busy = 0;
            for (var one : burst) {
                var asked = one.get();
                assertThat(asked.time()).isLessThan(SECONDS);
                assertThat(asked.answer().status()).as(asked.answer()::text).isIn(200, 503);
                if (asked.answer().status() == 503) {
                    busy++;
                    assertThat(asked.answer().header("Retry-After")).matches("[1-9][0-9]?");
                    assertThat(asked.answer().problem(503)).isNotBlank();
                }
            }

            assertThat(busy).isPositive();
            meanwhile.answer().expect(200);
            assertThat(meanwhile.time()).isLessThan(SOON);
        }
    }

    @Test
    void pageThatWasDrawn_isKeptAWhile() throws Exception {
        var slow = page(ana, Samples.slowPdf(FILLS)) + "/picture";
        var first = Timed.of(() -> ana.get(slow).expect(200));

        var again = Timed.of(() -> ana.get(slow).expect(200));

        assertThat(again.answer().body()).isEqualTo(first.answer().body());
        assertThat(again.time()).isLessThan(first.time().dividedBy(2));
    }

    /** The address of its only page, once it is read. */
    private static String page(Rest advocate, byte[] pdf) {
        var caseId = advocate.send("POST", "/cases", CaseJourneyIT.JOURNEY)
                .expect(201)
                .json()
                .getString("id");
        var id = advocate.upload(caseId, "page.pdf", pdf).expect(202).json().getString("id");
        assertThat(advocate.read(id).getString("status")).isEqualTo("READY");
        return "/documents/" + id + "/pages/1";
    }
}
