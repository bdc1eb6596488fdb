package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.deploy.TestStack;

/** Calls the API as one person. */
public final class Rest {

    public static final String MATEO = "c1000000-0000-4000-8000-000000000001";
    static final String AMARA = "c2000000-0000-4000-8000-000000000001";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BOUNDARY = "------------------------throughline";

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Answer(int status, HttpHeaders headers, byte[] body) {

        String text() {
            return new String(body, UTF_8);
        }

        JsonObject json() {
            try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
                return reader.readObject();
            }
        }

        public List<JsonObject> items() {
            return json().getJsonArray("items").getValuesAs(JsonObject.class);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public Answer expect(int wanted) {
            assertThat(status).as(this::text).isEqualTo(wanted);
            return this;
        }

        /** The sentence of a problem, which must have the one shape. */
        String problem(int wanted) {
            expect(wanted);
            assertThat(header("Content-Type")).startsWith("application/problem+json");
            var problem = json();
            assertThat(problem.getString("type")).startsWith("urn:problem:");
            assertThat(problem.getInt("status")).isEqualTo(wanted);
            assertThat(problem.getString("detail"))
                    .isNotBlank()
                    .doesNotContain("Exception", "org.throughline", "jakarta.", "java.");
            return problem.getString("detail");
        }
    }

    private final String base;
    private final @Nullable String token;

    private Rest(String base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    public static Rest as(String username, String organisation) {
        var stack = TestStack.get();
        return new Rest(stack.baseUrl(), stack.token(username, organisation));
    }

    static Rest as(String username) {
        var stack = TestStack.get();
        return new Rest(stack.baseUrl(), stack.token(username));
    }

    /** A JSON array that is not in a page. */
    static List<JsonObject> array(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    static Rest nobody() {
        return new Rest(TestStack.get().baseUrl(), null);
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    Answer get(String path, String accept) {
        return send("GET", path, Map.of("Accept", accept), BodyPublishers.noBody());
    }

    Answer delete(String path) {
        return send("DELETE", path, Map.of(), BodyPublishers.noBody());
    }

    Answer send(String method, String path, String json) {
        return send(method, path, json, Map.of());
    }

    Answer send(String method, String path, String json, Map<String, String> headers) {
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        var all = new HashMap<>(headers);
        all.putIfAbsent("Content-Type", type);
        return send(method, path, all, BodyPublishers.ofString(json));
    }

    Answer upload(String caseId, String fileName, byte[] content) {
        return upload(caseId, fileName, content, Map.of());
    }

    Answer upload(String caseId, String fileName, byte[] content, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(
                "POST",
                "/cases/" + caseId + "/documents",
                Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Waits until it is read or cannot be. */
    JsonObject read(String documentId) {
        for (var turn = 0; turn < 300; turn++) {
            var document = get("/documents/" + documentId).expect(200).json();
            if (!List.of("RECEIVED", "PROCESSING").contains(document.getString("status"))) {
                return document;
            }
            sleep();
        }
        throw new AssertionError("Still not read: " + documentId);
    }

    Answer search(String words) {
        return get("/search?q=" + URLEncoder.encode(words, UTF_8)).expect(200);
    }

    Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        var address = path.startsWith("/openapi") || path.startsWith("/health") ? base + path : base + "/api/v1" + path;
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofMinutes(1))
                .method(method, body);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
