package org.throughline.deploy.rest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.TestStack;

class KillDuringUploadsIT {

    static final int UPLOADS = 200;

    final TestStack stack = TestStack.get();

    @Test
    void whatWasAcceptedIsNeverLost() throws Exception {
        var caseId = Rest.as("ana.advocate", "harbor")
                .send("POST", "/cases", CaseJourneyIT.JOURNEY)
                .expect(201)
                .json()
                .getString("id");
        var accepted = uploadUntilTheServerDies(caseId);
        stack.stack().up();

        var ana = Rest.as("ana.advocate", "harbor");
        for (var id : accepted) {
            var document = ana.read(id);
            assertThat(document.getString("status")).isIn("READY", "FAILED");
            assertThat(document.getString("status").equals("FAILED") && document.isNull("reason"))
                    .isFalse();
        }
        assertThat(accepted).hasSizeGreaterThan(20);
        // once: each is there a single time, and a single time in the index
        var listed = ana.get("/cases/" + caseId + "/documents?size=200").items();
        assertThat(listed)
                .extracting(one -> one.getString("id"))
                .doesNotHaveDuplicates()
                .containsAll(accepted);
        var hits = ana.get("/search?q=wombat&caseId=" + caseId + "&size=200").items().stream()
                .collect(groupingBy(hit -> hit.getString("documentId"), counting()));
        assertThat(hits.keySet()).containsAll(accepted);
        assertThat(hits.values()).containsOnly(1L);
    }

    private Set<String> uploadUntilTheServerDies(String caseId) throws InterruptedException {
        var ana = Rest.as("ana.advocate", "harbor");
        var accepted = ConcurrentHashMap.<String>newKeySet();
        var sent = new AtomicInteger();
        try (var uploads = Executors.newFixedThreadPool(4)) {
            for (var number = 0; number < UPLOADS; number++) {
                var name = "wombat-" + number + ".txt";
                uploads.execute(() -> {
                    try {
                        var answer = ana.upload(caseId, name, Samples.text("A wombat, " + name));
                        if (answer.status() == 202) {
                            accepted.add(answer.json().getString("id"));
                        }
                    } catch (UncheckedIOException killed) {
                        // not accepted: the client knows that it has to send it again
                    }
                    if (sent.incrementAndGet() == UPLOADS / 2) {
                        kill();
                    }
                });
            }
            uploads.shutdown();
            assertThat(uploads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        }
        return accepted;
    }

    private void kill() {
        try {
            var pid = Files.readString(stack.settings().data().resolve("run").resolve("payara.pid"));
            ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
