package org.throughline.deploy.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.throughline.deploy.TestStack;

/** Whoever set Keycloak up. */
final class Administrator {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String token;

    private Administrator(String token) {
        this.token = token;
    }

    static Administrator signedIn() {
        var password = URLEncoder.encode(TestStack.get().secrets().keycloakAdmin(), StandardCharsets.UTF_8);
        var answer = send(request("/realms/master/protocol/openid-connect/token", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "client_id=admin-cli&grant_type=password&username=bootstrap&password=" + password)));
        return new Administrator(LeaverIT.text("\"access_token\":\"([^\"]+)\"", answer.body()));
    }

    /** @return the id of what was made */
    String create(String path, String json) {
        var location = send("POST", path, json).headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** @param path within the realm */
    HttpResponse<String> send(String method, String path, String json) {
        var answer = send(request("/admin/realms/throughline" + path, "application/json")
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isLessThan(300);
        return answer;
    }

    private static HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(TestStack.get().keycloakUrl() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
