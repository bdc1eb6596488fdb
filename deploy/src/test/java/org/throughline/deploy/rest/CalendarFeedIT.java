package org.throughline.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What a calendar program meets: an address, and nothing to sign in with. */
class CalendarFeedIT {

    final Rest alex = Rest.as("alex.advocate", "harbor");
    final HttpClient program = HttpClient.newHttpClient();

    @Test
    void theAddressAnswersUntilItIsTurnedOff() throws Exception {
        var address =
                alex.send("POST", "/me/calendar-feed", "").expect(201).json().getString("address");
        assertThat(alex.get("/me/calendar-feed").expect(200).json().isNull("address"))
                .isTrue();

        var first = get(address, "\"none\"");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");

        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(address, tag).statusCode()).isEqualTo(304);

        alex.delete("/me/calendar-feed").expect(204);
        assertThat(get(address, tag).statusCode()).isEqualTo(404);
        assertThat(alex.get("/me/calendar-feed").expect(200).json().getBoolean("active"))
                .isFalse();
    }

    @Test
    void whatWasNeverAnAddressIsTheSame() throws Exception {
        var address =
                alex.send("POST", "/me/calendar-feed", "").expect(201).json().getString("address");
        var folder = address.substring(0, address.lastIndexOf('/') + 1);
        alex.delete("/me/calendar-feed").expect(204);

        var gone = get(address, "\"none\"");
        for (var other : new String[] {"a".repeat(43) + ".ics", "a.ics", ""}) {
            var never = get(folder + other, "\"none\"");
            assertThat(never.statusCode()).as(other).isEqualTo(404);
            assertThat(never.body()).as(other).isEqualTo(gone.body());
        }
    }

    HttpResponse<String> get(String address, String known) throws IOException, InterruptedException {
        return program.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("If-None-Match", known)
                        .build(),
                BodyHandlers.ofString());
    }
}
