package org.throughline.deploy.rest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.deploy.TestStack;

/** Whatever is killed while files come in: what was accepted is there, once. */
class KillDuringUploadsIT {

    final TestStack stack = TestStack.get();
    final String caseId = Rest.as("ana.advocate", "harbor")
            .send("POST", "/cases", CaseJourneyIT.JOURNEY)
            .expect(201)
            .json()
            .getString("id");

    @ParameterizedTest
    @CsvSource({"payara, wombat, 200", "postgres, quokka, 80"})
    void whatWasAcceptedIsNeverLost(String server, String word, int uploads) throws Exception {
        var accepted = upload(word, uploads, () -> server(server).destroyForcibly());
        stack.stack().up();

        assertThat(accepted).hasSizeGreaterThan(uploads / 10);
        isThereOnce(word, accepted);
    }

    @Test
    void aKilledReaderCostsNothing() throws Exception {
        var killed = new AtomicInteger();

        var accepted = upload("numbat", 40, () -> {
            for (var time = 0; time < 3; time++) {
                readers().forEach(reader -> {
                    reader.destroyForcibly();
                    killed.incrementAndGet();
                });
                Rest.sleep();
            }
        });

        assertThat(killed).hasPositiveValue();
        assertThat(accepted).hasSize(40);
        isThereOnce("numbat", accepted);
    }

    private void isThereOnce(String word, Set<String> accepted) {
        var ana = Rest.as("ana.advocate", "harbor");
        for (var id : accepted) {
            var document = ana.read(id);
            assertThat(document.getString("status")).as(document::toString).isEqualTo("READY");
            assertThat(document.getInt("pageCount")).isOne();
        }
        var listed = ana.get("/cases/" + caseId + "/documents?size=200").items();
        assertThat(listed)
                .extracting(one -> one.getString("id"))
                .doesNotHaveDuplicates()
                .containsAll(accepted);
        // of those whose answer was lost, too
        assertThat(listed)
                .allSatisfy(one -> assertThat(ana.read(one.getString("id")).getString("status"))
                        .isEqualTo("READY"));
        var hits = ana.get("/search?q=" + word + "&caseId=" + caseId + "&size=200").items().stream()
                .collect(groupingBy(hit -> hit.getString("documentId"), counting()));
        assertThat(hits.keySet()).containsAll(accepted);
        assertThat(hits.values()).containsOnly(1L);
    }

    /** @param harm done when half of them are sent */
    private Set<String> upload(String word, int count, Runnable harm) throws InterruptedException {
        var ana = Rest.as("ana.advocate", "harbor");
        var accepted = ConcurrentHashMap.<String>newKeySet();
        var sent = new AtomicInteger();
        try (var uploads = Executors.newFixedThreadPool(4)) {
            for (var number = 0; number < count; number++) {
                var name = word + "-" + number + ".txt";
                uploads.execute(() -> {
                    try {
                        var answer = ana.upload(caseId, name, Samples.text("A " + word + ", " + name));
                        if (answer.status() == 202) {
                            accepted.add(answer.json().getString("id"));
                        }
                    } catch (UncheckedIOException killed) {
                        // not accepted: the client knows that it has to send it again
                    }
                    if (sent.incrementAndGet() == count / 2) {
                        harm.run();
                    }
                });
            }
            uploads.shutdown();
            assertThat(uploads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        }
        return accepted;
    }

    private ProcessHandle server(String name) {
        try {
            var pid = Files.readString(stack.settings().data().resolve("run").resolve(name + ".pid"));
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<ProcessHandle> readers() {
        return server("payara").descendants().filter(KillDuringUploadsIT::isReader);
    }

    private static boolean isReader(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains("throughline-reader-");
        } catch (IOException e) {
            // ended meanwhile
            return false;
        }
    }
}
