package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.deploy.TestStack;

/** Whoever begins to send and then sends nothing holds a few threads of the server; all others are answered. */
class SlowBodiesIT {

    /** More than there are threads. */
    private static final int SENDERS = 240;

    private static final int HELD = 24;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int PATIENCE = 1_500;

    final URI server = URI.create(TestStack.get().baseUrl());
    final Rest ana = Rest.as("ana.advocate", "harbor");

    @Test
    void senders_whoSendNothing_leaveTheServerToOthers() throws Exception {
        var senders = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SENDERS; i++) {
                senders.add(begin());
            }
            var begin = Instant.now();

            ana.get("/me").expect(200);

            assertThat(Duration.between(begin, Instant.now())).isLessThan(SOON);
            assertThat(refused(senders)).isGreaterThanOrEqualTo(SENDERS - HELD);
        } finally {
            for (var sender : senders) {
                sender.close();
            }
        }
    }

    /** Says that a form comes, and sends two letters of it. */
    private Socket begin() throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream()
                .write(("POST /public/ask/harbor HTTP/1.1\r\n"
                                + "Host: " + server.getAuthority() + "\r\n"
                                + "Origin: " + server + "\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 60000\r\n\r\n"
                                + "a=")
                        .getBytes(US_ASCII));
        return socket;
    }

    private static int refused(List<Socket> senders) throws IOException {
        var refused = 0;
        for (var sender : senders) {
            refused += isRefused(sender) ? 1 : 0;
        }
        return refused;
    }

    /** The few that may wait are told nothing yet. */
    private static boolean isRefused(Socket sender) throws IOException {
        try {
            var line = new BufferedReader(new InputStreamReader(sender.getInputStream(), US_ASCII)).readLine();
            return line != null && line.contains(" 503 ");
        } catch (SocketTimeoutException stillWaits) {
            return false;
        }
    }
}
