package org.throughline.deploy.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.deploy.TestStack;

/** Somebody is taken out of the organisation at Keycloak, and says no more of it to anybody. */
class LeaverIT {

    static final String HARBOR = "11111111-0000-4000-8000-000000000001";
    static final String SUPERVISORS = "b0000000-0000-4000-8000-000000001002";
    static final Duration SOON = Duration.ofMinutes(1);

    @RegisterExtension
    final Browser browser = new Browser();

    final TestStack stack = TestStack.get();
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void whoeverLeaves_isRefusedEverywhereWithinAMinute() throws Exception {
        var name = "leaver." + UUID.randomUUID().toString().substring(0, 8);
        var keycloak = Administrator.signedIn();
        var id = supervisor(keycloak, name);
        var token = stack.token(name, "harbor");
        assertThat(api("GET", "/cases", token).statusCode()).isEqualTo(200);
        var feed = text(
                "\"address\":\"([^\"]+)\"",
                api("POST", "/me/calendar-feed", token).body());
        assertThat(feed(feed)).isEqualTo(200);
        var page = browser.page(Browser.DESK, Browser.ENGLISH);
        page.navigate("/supervise");
        Browser.signIn(page, name);
        assertThat(opens(page)).isTrue();
        assertThat(roles(id)).contains("supervisor");

        keycloak.send("DELETE", "/organizations/" + HARBOR + "/members/" + id, "");

        var since = Instant.now();
        await(since, "the token", () -> api("GET", "/cases", token).statusCode() == 403);
        await(since, "the session", () -> !opens(page));
        await(since, "the feed", () -> feed(feed) == 404);
        await(since, "mail", () -> roles(id).isEmpty());
        assertThat(health()).contains("\"memberships\"").contains("asked");
        browser.takeFaults();
    }

    static void await(Instant since, String what, BooleanSupplier refused) throws InterruptedException {
        while (!refused.getAsBoolean()) {
            assertThat(Duration.between(since, Instant.now())).as(what).isLessThan(SOON);
            Thread.sleep(1_000);
        }
    }

    /** Whether the page of a supervisor comes, and not the way to another place. */
    static boolean opens(Page page) {
        var answer = page.request()
                .get(
                        TestStack.get().baseUrl() + "/supervise",
                        RequestOptions.create().setHeader("Accept", "text/html").setMaxRedirects(0));
        return answer.status() == 200;
    }

    HttpResponse<String> api(String method, String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(stack.baseUrl() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.noBody()));
    }

    int feed(String address) {
        return send(HttpRequest.newBuilder(URI.create(address))).statusCode();
    }

    String health() {
        return send(HttpRequest.newBuilder(URI.create(stack.baseUrl() + "/health/ready")))
                .body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Mails go to whoever has a role of the staff here. */
    String roles(String person) {
        try (var owner = DriverManager.getConnection(
                        stack.settings().databaseUrl("throughline"),
                        "throughline_owner",
                        stack.secrets().databaseOwner());
                var stamp = owner.prepareStatement("select set_config('app.tenant_id', ?, false)");
                var query = owner.prepareStatement("select roles from person where id = ?::uuid")) {
            stamp.setString(1, HARBOR);
            stamp.execute();
            query.setString(1, person);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** @return the id */
    static String supervisor(Administrator keycloak, String name) {
        var id = keycloak.create("/users", """
                {"username":"%1$s","email":"%1$s@harbor.test","firstName":"Lee","lastName":"Ver","enabled":true,
                "emailVerified":true,"credentials":[{"type":"password","value":"demo"}]}""".formatted(name));
        keycloak.send("POST", "/organizations/" + HARBOR + "/members", id);
        keycloak.send("PUT", "/organizations/" + HARBOR + "/groups/" + SUPERVISORS + "/members/" + id, "");
        return id;
    }
}
