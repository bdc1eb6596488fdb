package org.throughline.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.process.Waiting;

/** The browser of the machine with one page, spoken to by its own protocol; it counts what comes over the line. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern TARGET = Pattern.compile("\"webSocketDebuggerUrl\"\\s*:\\s*\"([^\"]+/page/[^\"]+)\"");
    private static final Pattern ARRIVED =
            Pattern.compile("\"Network\\.(?:loadingFinished|loadingFailed)\".*?\"encodedDataLength\":([0-9]+)");

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger number = new AtomicInteger();

    Chromium(Path folder) throws IOException, InterruptedException, ExecutionException {
        var profile = Files.createTempDirectory(folder, "chromium");
        process = new ProcessBuilder(
                        installed().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--lang=es-MX",
                        "--accept-lang=es-MX,es",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        var port = profile.resolve("DevToolsActivePort");
        if (!Waiting.until(() -> Files.exists(port) || !process.isAlive(), PATIENCE) || !process.isAlive()) {
            throw new CannotStart("Chromium did not start; " + profile.resolve("log") + " says why.");
        }
        var client = HttpClient.newHttpClient();
        socket = client.newWebSocketBuilder()
                .buildAsync(page(client, Files.readAllLines(port).getFirst()), new Listener())
                .get();
        send("Network.enable", "{}");
        send("Page.enable", "{}");
    }

    private static URI page(HttpClient client, String port) throws IOException, InterruptedException {
        var list = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                        .build(),
                BodyHandlers.ofString());
        var found = TARGET.matcher(list.body());
        if (!found.find()) {
            throw new IllegalStateException("Chromium shows no page: " + list.body());
        }
        return URI.create(found.group(1));
    }

    private static Path installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/opt/homebrew/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new CannotStart("Chromium is missing: deploy/test installs it."));
    }

    /** From here on the line is as slow as this. */
    void slow(int latencyMilliseconds, long bytesASecond) throws InterruptedException {
        send(
                "Network.emulateNetworkConditions",
                "{\"offline\":false,\"latency\":%d,\"downloadThroughput\":%d,\"uploadThroughput\":%d}"
                        .formatted(latencyMilliseconds, bytesASecond, bytesASecond));
    }

    void phone() throws InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":390,\"height\":844,\"deviceScaleFactor\":2,\"mobile\":true}");
    }

    /** As if the browser had never been here. */
    void forget() throws InterruptedException {
        send("Network.clearBrowserCache", "{}");
        send("Network.clearBrowserCookies", "{}");
    }

    /** Only what is kept of pages, not who is signed in. */
    void forgetFiles() throws InterruptedException {
        send("Network.clearBrowserCache", "{}");
    }

    void open(String address) throws InterruptedException {
        send("Page.navigate", "{\"url\":\"%s\"}".formatted(address));
    }

    /** @param script without double quotes and new lines */
    String evaluate(String script) throws InterruptedException {
        return send("Runtime.evaluate", "{\"expression\":\"%s\",\"returnByValue\":true}".formatted(script));
    }

    /** @param condition a script as above; a page that is only just being opened does not fulfil it */
    void await(String condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!evaluate(condition).contains("\"value\":true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The page never came so far: " + condition + "; it is "
                        + evaluate("location.href + ' ' + document.body.innerText.slice(0, 300)"));
            }
            Thread.sleep(50);
        }
    }

    /** Since the beginning, headers and all. */
    long bytes() {
        return bytes.get();
    }

    private String send(String method, String parameters) throws InterruptedException {
        var id = number.incrementAndGet();
        var unused = socket.sendText(
                        "{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, parameters), true)
                .join();
        for (var answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                answer != null;
                answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            if (answer.startsWith("{\"id\":" + id + ",")) {
                return answer;
            }
        }
        throw new IllegalStateException("Chromium gave no answer to " + method);
    }

    /** With all of its processes: until they are gone they write into their folder. */
    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit().join());
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(String whole) {
            if (whole.startsWith("{\"id\":")) {
                answers.add(whole);
                return;
            }
            var arrived = ARRIVED.matcher(whole);
            if (arrived.find()) {
                bytes.addAndGet(Long.parseLong(arrived.group(1)));
            }
        }
    }
}
