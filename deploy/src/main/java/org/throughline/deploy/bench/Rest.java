package org.throughline.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.throughline.deploy.settings.StackSettings;

/** A script's view of the product: bearer token and JSON. */
final class Rest {

    private static final int OK = 300;
    private static final int NOT_FOUND = 404;

    private final StackSettings settings;
    private final HttpClient http;
    private final String organisation;
    private String token = "";

    Rest(StackSettings settings) {
        this(settings, HttpClient.newHttpClient(), "harbor");
    }

    private Rest(StackSettings settings, HttpClient http, String organisation) {
        this.settings = settings;
        this.http = http;
        this.organisation = organisation;
    }

    /** For somebody of another organisation, over the same connections. */
    Rest in(String other) {
        return new Rest(settings, http, other);
    }

    /** Tokens are short: sign in anew before each measurement. */
    void signIn(String username) throws IOException, InterruptedException {
        token = token("client_id=throughline-cli&grant_type=password&password=demo&scope=openid+organization%3A"
                + organisation + "&username=" + username);
    }

    /** As the account with which the login server itself is set up. */
    void signInAsBootstrap(String password) throws IOException, InterruptedException {
        token = token(
                settings.keycloakUrl() + "/realms/master",
                "client_id=admin-cli&grant_type=password&username=bootstrap&password="
                        + URLEncoder.encode(password, StandardCharsets.UTF_8));
    }

    private String token(String form) throws IOException, InterruptedException {
        return token(settings.issuer().toString(), form);
    }

    private String token(String issuer, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return field("access_token", send(request));
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** Empty where there is none. */
    Optional<String> find(String path) throws IOException, InterruptedException {
        var response = http.send(request(path).GET().build(), BodyHandlers.ofString());
        return response.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(body(response));
    }

    /** The id of what was made. */
    String create(String path, String json) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        var location = http.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    String send(String method, String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    String upload(String caseId, String fileName, byte[] content) throws IOException, InterruptedException {
        var boundary = "b" + UUID.randomUUID();
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, fileName);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(request("/api/v1/cases/" + caseId + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body)
                .build());
    }

    /** Until nothing of the case waits to be read; asks more seldom as it takes longer, so that asking costs next to nothing. */
    void awaitRead(String caseId) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        while (get("/api/v1/cases/" + caseId + "/documents?size=200").matches("(?s).*\"(RECEIVED|PROCESSING)\".*")) {
            Thread.sleep(Math.clamp((System.nanoTime() - begin) / 40_000_000, 20, 1000));
        }
    }

    static String field(String name, String json) {
        var matcher = Pattern.compile('"' + name + "\":\"([^\"]*)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + name + " in the answer");
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(settings.baseUrl().resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return body(http.send(request, BodyHandlers.ofString()));
    }

    private static String body(HttpResponse<String> response) {
        if (response.statusCode() >= OK) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
