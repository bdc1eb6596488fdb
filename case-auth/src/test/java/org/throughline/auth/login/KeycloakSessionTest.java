package org.throughline.auth.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.auth.settings.SettingsFixture;

class KeycloakSessionTest {

    int answer = 204;
    String asked = "";
    String said = "";
    HttpServer server;
    AuthSettings settings;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked = exchange.getRequestURI().toString();
            said = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        settings = SettingsFixture.at("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void session_isEndedByItsToken_whichStandsInNoAddress() {
        assertThat(new KeycloakSession(settings).end("a+token")).isTrue();

        assertThat(asked).isEqualTo("/realms/throughline/protocol/openid-connect/logout");
        assertThat(List.of(said.split("&")))
                .contains("refresh_token=a%2Btoken", "client_id=" + settings.clientId())
                .anyMatch(field -> field.startsWith("client_secret="));
        assertThat(Arrays.asList(said.split("&"))).hasSize(3);
    }

    @Test
    void session_thatKeycloakDoesNotEnd_hasNotEnded() {
        answer = 400;

        assertThat(new KeycloakSession(settings).end("old")).isFalse();
    }

    @Test
    void session_thatKeycloakCannotBeToldOf_hasNotEnded() {
        server.stop(0);

        assertThat(new KeycloakSession(settings).end("token")).isFalse();
    }
}
