package org.throughline.auth.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.settings.AuthSettings;

/** Reads Keycloak's administration as the realm's own account for that. */
final class AdminApi {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BEFORE_END = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int PAGE = 200;

    private record Token(String value, Instant end) {}

    private final AuthSettings settings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private @Nullable Token token;

    AdminApi(AuthSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Optional<JsonObject> find(String path) throws IOException, InterruptedException {
        var answer = get(path);
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(json(answer).asJsonObject());
    }

    /** All pages of a list that Keycloak gives in pages. */
    List<JsonObject> all(String path) throws IOException, InterruptedException {
        var all = new ArrayList<JsonObject>();
        while (true) {
            var page = list(path + "?first=" + all.size() + "&max=" + PAGE);
            all.addAll(page);
            if (page.size() < PAGE) {
                return all;
            }
        }
    }

    List<JsonObject> list(String path) throws IOException, InterruptedException {
        return json(get(path)).asJsonArray().getValuesAs(JsonObject.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(settings.adminBase() + path))
                .header("Authorization", "Bearer " + token()));
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (token == null || !token.end().isAfter(clock.instant().plus(BEFORE_END))) {
            var form = "grant_type=client_credentials&client_id=throughline-provisioner&client_secret="
                    + URLEncoder.encode(settings.provisionerSecret(), UTF_8);
            var asked = clock.instant();
            var answer = json(send(HttpRequest.newBuilder(URI.create(settings.tokenEndpoint()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))))
                    .asJsonObject();
            token = new Token(answer.getString("access_token"), asked.plusSeconds(answer.getInt("expires_in")));
        }
        return token.value();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static JsonStructure json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != OK) {
            throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        } catch (JsonException unreadable) {
            throw new IOException(answer.uri().getPath() + " answered no JSON", unreadable);
        }
    }
}
