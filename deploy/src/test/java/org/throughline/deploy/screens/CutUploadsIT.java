package org.throughline.deploy.screens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.rest.Rest.MATEO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.deploy.TestStack;
import org.throughline.deploy.rest.Rest;

/** A connection that ends too early leaves nothing behind, whichever way a file was to come in. */
class CutUploadsIT {

    private static final int TIMES = 20;
    private static final int ANNOUNCED = 300_000;

    /** From hardly anything to all but one byte. */
    private static final List<Integer> ARRIVED = List.of(1, 40_000, 150_000, ANNOUNCED - 1);

    @RegisterExtension
    final Browser browser = new Browser();

    final TestStack stack = TestStack.get();
    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void overRest() throws Exception {
        var before = kept();

        for (var time = 0; time < TIMES; time++) {
            var start = ("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cut" + time
                            + ".txt\"\r\nContent-Type: text/plain\r\n\r\n")
                    .getBytes(UTF_8);
            send(
                    "/api/v1/cases/" + MATEO + "/documents",
                    "Authorization: Bearer " + stack.token("ana.advocate", "harbor")
                            + "\r\nContent-Type: multipart/form-data; boundary=cut",
                    start,
                    time);
        }

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void fromTheScreenOfStaff() throws Exception {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);
        page.navigate("/staff/cases/" + MATEO + "/documents");

        cutFrom(page);
    }

    @Test
    void fromThePortal() throws Exception {
        var page = browser.signedIn("lucia.family", Browser.PHONE, Browser.SPANISH);
        page.navigate("/portal/papers");

        cutFrom(page);
    }

    private void cutFrom(Page page) throws Exception {
        page.waitForSelector(".file-drop:not(.camera) vaadin-upload");
        Browser.settle(page);
        var address = (String) page.evaluate("""
            new URL(document.querySelector('.file-drop:not(.camera) vaadin-upload').target, document.baseURI).pathname\
            """);
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var before = kept();

        for (var time = 0; time < TIMES; time++) {
            send(
                    address,
                    "Cookie: " + cookies + "\r\nX-Filename: cut" + time + ".txt\r\nContent-Type: text/plain",
                    new byte[0],
                    time);
        }

        assertThat(kept()).isEqualTo(before);
        // the same door is open to whatever comes whole
        page.setInputFiles(
                ".file-drop:not(.camera) input[type=file]",
                new FilePayload("whole.txt", "text/plain", ("Whole at " + System.nanoTime()).getBytes(UTF_8)));
        page.waitForSelector(".paper:has-text('whole.txt')");
        assertThat(kept().documents()).isEqualTo(before.documents() + 1);
    }

    /** By turns the connection is closed, as by a phone that is put away, and torn, as by a network that is gone. */
    private void send(String path, String headers, byte[] start, int time) throws IOException {
        var server = URI.create(stack.baseUrl());
        try (var socket = server.getScheme().equals("https")
                ? SSLSocketFactory.getDefault().createSocket(server.getHost(), server.getPort())
                : new Socket(server.getHost(), server.getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + headers
                            + "\r\nContent-Length: " + ANNOUNCED + "\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(start);
            var arrived = ARRIVED.get(time / 2 % ARRIVED.size());
            out.write("x".repeat(Math.max(0, arrived - start.length)).getBytes(UTF_8));
            out.flush();
            if (time % 2 == 0) {
                socket.setSoLinger(true, 0);
            }
        }
    }

    private record Kept(int documents, long files) {}

    /** When the server has heard of the end of all connections. */
    private Kept kept() throws IOException {
        for (var turn = 0; turn < 10; turn++) {
            Rest.sleep();
        }
        try (var files = Files.walk(stack.settings().data().resolve("files"))) {
            return new Kept(
                    ana.get("/cases/" + MATEO + "/documents?size=200")
                            .expect(200)
                            .items()
                            .size(),
                    files.filter(Files::isRegularFile).count());
        }
    }
}
