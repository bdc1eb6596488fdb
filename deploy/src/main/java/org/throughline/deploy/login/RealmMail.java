package org.throughline.deploy.login;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringReader;
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
import java.util.Map;
import java.util.Optional;
import org.throughline.core.secret.GivenSecrets;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.settings.Secrets;

/**
 * How the realm sends mail. A realm file is read only when there is no realm yet, and would hold the password of the
 * mail server: so it is said to the running server, at every start. Where no mail is sent, none is promised.
 */
final class RealmMail {

    private static final String PREFIX = "THROUGHLINE_SMTP_";
    /** The usual five minutes are over before a mail is read on the way home. */
    private static final int LINK_SECONDS = 3_600;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String NOT_LEARNT =
            "Keycloak does not take its account \"bootstrap\" any more: how it sends the mail for forgotten"
                    + " passwords stays as it was set there.";

    private final String server;
    private final Secrets secrets;

    RealmMail(int port, Secrets secrets) {
        this.server = "http://127.0.0.1:" + port;
        this.secrets = secrets;
    }

    Optional<String> set(Map<String, String> smtp) {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            var signedIn = send(client, signIn());
            if (signedIn.statusCode() == 401 || signedIn.statusCode() == 400) {
                return Optional.of(NOT_LEARNT);
            }
            var token = token(signedIn.body());
            var realm = send(client, realm(token).GET().build());
            if (realm.statusCode() >= 300) {
                throw new CannotStart(
                        "Keycloak did not say how it sends mail: it answered " + realm.statusCode() + ".");
            }
            var change = of(smtp, object(realm.body()));
            var answer = send(
                    client,
                    realm(token).PUT(BodyPublishers.ofString(change.toString())).build());
            if (answer.statusCode() >= 300) {
                throw new CannotStart("Keycloak did not take how it is to send mail: it answered " + answer.statusCode()
                        + ". Are the THROUGHLINE_SMTP_ settings right?");
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while Keycloak was told how to send mail.", e);
        }
    }

    /**
     * What changes of the realm; all else of it stays, and so does a mail server that somebody set up in Keycloak, where we
     * are told of none.
     */
    static JsonObject of(Map<String, String> smtp, JsonObject realm) {
        var change = Json.createObjectBuilder()
                .add("emailTheme", "throughline")
                .add("actionTokenGeneratedByUserLifespan", LINK_SECONDS);
        if (given(smtp, "HOST").isPresent()) {
            change.add("resetPasswordAllowed", true).add("smtpServer", relay(smtp));
        } else if (!sendsMail(realm)) {
            change.add("resetPasswordAllowed", false);
        }
        return change.build();
    }

    private static boolean sendsMail(JsonObject realm) {
        return realm.containsKey("smtpServer")
                && realm.getJsonObject("smtpServer").containsKey("host");
    }

    private static JsonObject relay(Map<String, String> smtp) {
        var from = from(given(smtp, "FROM").orElseThrow(() -> new CannotStart("THROUGHLINE_SMTP_FROM is missing.")));
        var relay = Json.createObjectBuilder()
                .add("host", given(smtp, "HOST").orElseThrow())
                .add("port", given(smtp, "PORT").orElse("587"))
                .add("from", from.getAddress())
                .add("starttls", given(smtp, "STARTTLS").orElse("false"));
        if (from.getPersonal() != null) {
            relay.add("fromDisplayName", from.getPersonal());
        }
        given(smtp, "USER").ifPresent(user -> relay.add("auth", "true").add("user", user));
        new GivenSecrets(smtp).find(PREFIX + "PASSWORD").ifPresent(password -> relay.add("password", password));
        return relay.build();
    }

    private static InternetAddress from(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException e) {
            throw new CannotStart(
                    "THROUGHLINE_SMTP_FROM must be an address like Throughline <mail@example.org>, not \"" + text
                            + "\".",
                    e);
        }
    }

    private static Optional<String> given(Map<String, String> smtp, String name) {
        return Optional.ofNullable(smtp.get(PREFIX + name)).filter(value -> !value.isBlank());
    }

    private HttpRequest signIn() {
        var form = "client_id=admin-cli&grant_type=password&username=bootstrap&password="
                + URLEncoder.encode(secrets.keycloakAdmin(), StandardCharsets.UTF_8);
        return request("/realms/master/protocol/openid-connect/token", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpRequest.Builder realm(String token) {
        return request("/admin/realms/throughline", "application/json").header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .header("Content-Type", type);
    }

    private static String token(String answer) {
        return object(answer).getString("access_token");
    }

    private static JsonObject object(String answer) {
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }
}
