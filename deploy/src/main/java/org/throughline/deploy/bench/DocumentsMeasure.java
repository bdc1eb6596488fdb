package org.throughline.deploy.bench;

import static org.throughline.deploy.bench.Times.milliseconds;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.deploy.process.Program;

/**
 * From upload to READY against the bare tools on the same files.
 *
 * @param libraries the server's, with Tika and PDFBox
 * @param classes our own
 */
record DocumentsMeasure(Rest rest, Path folder, Path libraries, Path classes, Size size, PrintStream out) {

    private static final int CALLS = 300;
    private static final int WARM_UP = 10;
    private static final int AT_ONCE = 4;

    void run(List<Path> files) throws Exception {
        var texts = Files.createDirectories(folder.resolve("texts"));
        var scans = Files.createDirectories(folder.resolve("scans"));
        bare("make", texts.toString(), scans.toString(), size.name());
        texts(texts);
        scans(scans);
        if (!files.isEmpty()) {
            all(files);
        }
    }

    private void texts(Path folder) throws Exception {
        // the server's compilers and the reading processes start cold
        for (var round = 0; round < size.of(WARM_UP); round++) {
            upload(files(folder));
        }
        var ours = upload(files(folder));
        var bare = Double.parseDouble(bare(
                        "read",
                        folder.toString(),
                        Integer.toString(Runtime.getRuntime().availableProcessors()))
                .strip());
        out.printf(
                "Text PDF and DOCX, %d pages, upload to READY: %.1f s; bare Tika: %.1f s; ratio %.2f (at least 0.6)%n",
                BenchFiles.pagesOfTexts(size), ours, bare, bare / ours);
    }

    private void scans(Path folder) throws Exception {
        var pictures = files(folder).stream()
                .filter(file -> file.toString().endsWith(".png"))
                .toList();
        var plain = PlainTools.print(pictures);
        var ours = upload(List.of(folder.resolve("scan.pdf")));
        out.printf(
                "Scans: %.0f pages a minute; plain tesseract on the prepared pages: %.0f; ratio %.2f (at least 0.9)%n",
                pictures.size() * 60 / ours, pictures.size() * 60 / plain, plain / ours);
        meanwhile(folder.resolve("scan.pdf"));
    }

    /** How quick a case is while scans are read. */
    private void meanwhile(Path scan) throws Exception {
        rest.signIn("ana.advocate");
        var caseId = openCase();
        var idle = Times.of(size.of(CALLS), () -> rest.get("/api/v1/cases/" + caseId))
                .p95();
        var reading = new AtomicBoolean(true);
        var busy = new ArrayList<Duration>();
        var watcher = Thread.ofPlatform().start(() -> watch(caseId, reading, busy));
        send(caseId, scan);
        rest.awaitRead(caseId);
        reading.set(false);
        watcher.join();
        Collections.sort(busy);
        var busyTimes = new Times(busy);
        out.printf(
                "GET /cases/{id} while scans are read: p95 %.1f ms; idle: %.1f ms; ratio %.2f (at most 2)%n",
                milliseconds(busyTimes.p95()),
                milliseconds(idle),
                (double) busyTimes.p95().toNanos() / idle.toNanos());
    }

    private void watch(String caseId, AtomicBoolean reading, List<Duration> times) {
        try {
            while (reading.get()) {
                var begin = System.nanoTime();
                rest.get("/api/v1/cases/" + caseId);
                times.add(Duration.ofNanos(System.nanoTime() - begin));
                Thread.sleep(50);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void all(List<Path> files) throws Exception {
        var ours = upload(files);
        if (!PlainTools.areThere()) {
            out.printf("%d files: %.1f s; poppler-utils is not there to compare with%n", files.size(), ours);
            return;
        }
        var plain = new PlainTools(Files.createDirectories(folder.resolve("plain"))).text(files);
        out.printf(
                "%d files, upload to the last READY: %.1f s; plain tools: %.1f s; ratio %.2f (at most 2)%n",
                files.size(), ours, plain, ours / plain);
    }

    /** Seconds until all of them are read; they are sent as a browser does, several at once. */
    private double upload(List<Path> files) throws Exception {
        rest.signIn("ana.advocate");
        var caseId = openCase();
        var begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var sending = files.stream()
                    .map(file -> (Callable<String>) () -> send(caseId, file))
                    .toList();
            for (var sent : pool.invokeAll(sending)) {
                sent.get();
            }
        }
        rest.awaitRead(caseId);
        return (System.nanoTime() - begin) / 1e9;
    }

    private String send(String caseId, Path file) throws IOException, InterruptedException {
        return rest.upload(caseId, file.getFileName().toString(), Files.readAllBytes(file));
    }

    private String openCase() throws IOException, InterruptedException {
        return rest.create("/api/v1/cases", """
                {"student":{"firstName":"Bench","lastName":"Reader","state":"CA","primaryLanguage":"en"},
                "type":"EVALUATION","situation":"STUCK","summary":"Files."}""");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private String bare(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xlog:disable",
                "-cp",
                classes + ":" + libraries + "/*",
                BareReading.class.getName()));
        command.addAll(List.of(arguments));
        var answer = Program.run("Bare Tika", command, Map.of());
        return answer.lines().reduce((first, last) -> last).orElse("");
    }
}
