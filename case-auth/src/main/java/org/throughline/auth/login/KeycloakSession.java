package org.throughline.auth.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.auth.settings.AuthSettings;

/** The session of a person at Keycloak, ended from here: nothing of who they are stands in an address of the browser. */
record KeycloakSession(AuthSettings settings) {

    private static final System.Logger LOG = System.getLogger(KeycloakSession.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NO_CONTENT = 204;

    /** @return whether it has ended */
    boolean end(String refreshToken) {
        var form = Map.of(
                        "client_id", settings.clientId(),
                        "client_secret", settings.clientSecret(),
                        "refresh_token", refreshToken)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(settings.endSessionEndpoint()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return http.send(request, BodyHandlers.discarding()).statusCode() == NO_CONTENT;
        } catch (IOException unreachable) {
            LOG.log(Level.WARNING, "The login server could not be told that somebody signs out", unreachable);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
