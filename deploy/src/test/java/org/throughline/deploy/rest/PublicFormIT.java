package org.throughline.deploy.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.deploy.TestStack;

/** The form that anybody can send, as anybody may try to: a browser, a double click, a flood. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicFormIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("<b>([A-Z0-9]{3}-[A-Z0-9]{3})</b>");

    /** A form that comes back sooner was filled in by a program. */
    private static final Duration FILLING_IN = Duration.ofMillis(3_500);

    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final String base = TestStack.get().baseUrl();
    final Rest ana = Rest.as("ana.advocate", "harbor");
    final String name = "Zoe" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void theFormSpeaksBothLanguagesAndBeginsNoSession() throws Exception {
        var english = get("harbor", "en");
        var spanish = get("harbor", "es");

        assertThat(english.body()).contains("Ask for help with school", "Harbor Family Advocacy", "<html lang=\"en\">");
        assertThat(spanish.body()).contains("Pida ayuda con la escuela", "<html lang=\"es\">");
        assertThat(english.headers().map()).doesNotContainKey("set-cookie");
        assertThat(english.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(english.body()).doesNotContain("onclick", "style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "%27%20or%20public_intake%20--", "harbor/more", ""})
    void anUnknownOrganisationHasNoPage(String alias) throws Exception {
        var answer = get(alias, "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("We cannot find this page");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/public/", "/public/ask/", "/public/ask/nobody", "/public/nothing", "/fonts/", "/img/none.svg"})
    void whatIsNotThereIsSaidKindlyToWhoeverOpensIt(String path) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "es-MX")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No encontramos esta página", "lang=\"es\"");
        if (path.startsWith("/public/")) {
            assertThat(answer.body()).contains("llame a la organización");
        }
    }

    @Test
    void aNameWithACapitalLetterLeadsToTheForm() throws Exception {
        var answer = get("Harbor", "en");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/public/ask/harbor");
    }

    @Test
    void aBrowserIsLedToAnAddressThatItCanOpenAgain() throws Exception {
        var form = filledIn();
        form.put("step", "1");
        form.put("go", "next");

        var led = send(
                "harbor", BodyPublishers.ofString(encoded(form)), Map.of("Origin", base, "Sec-Fetch-Mode", "navigate"));

        assertThat(led.statusCode()).isEqualTo(303);
        var cookie = led.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        var address = led.headers().firstValue("Location").orElse("");
        assertThat(address).contains("step=2").doesNotContain(name);
        assertThat(open(address, cookie.substring(0, cookie.indexOf(';')))).contains("Step 2 of 3", name);
        assertThat(open(address.replace("step=2", "step=1"), cookie.substring(0, cookie.indexOf(';'))))
                .contains("Step 1 of 3", "He cries over written homework.");
        // nobody else reads it, whoever was sent the address
        assertThat(open(address, "throughline-ask=another"))
                .contains("Step 1 of 3")
                .doesNotContain(name);
    }

    private String open(String address, String cookie) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(base).resolve(address))
                                .header("Accept", "text/html")
                                .header("Cookie", cookie)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    void whatIsSentTwiceIsOneInquiryAndIsShownAsText() throws Exception {
        var form = filledIn();
        form.put("worry", "<script>alert('x')</script>\u0000 He cries.");
        Thread.sleep(FILLING_IN);

        var first = post("harbor", form);
        var second = post("harbor", form);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("Thank you. We have it.").doesNotContain("<script>alert");
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(reference(second)).isEqualTo(reference(first));
        var kept = ana.get("/inquiries?q=" + name).expect(200);
        assertThat(kept.json().getInt("total")).isEqualTo(1);
        var inquiry = kept.items().getFirst();
        assertThat(inquiry.getString("source")).isEqualTo("PUBLIC_FORM");
        assertThat(inquiry.getString("reference")).isEqualTo(reference(first));
        assertThat(inquiry.getJsonObject("content").isNull("worry")).isTrue();
        assertThat(inquiry.getJsonObject("content").isNull("answers")).isTrue();
        var one = ana.get("/inquiries/" + inquiry.getString("id")).expect(200).json();
        assertThat(one.getJsonObject("content").getString("worry")).isEqualTo("<script>alert('x')</script> He cries.");
        assertThat(Rest.as("tess.advocate", "summit")
                        .get("/inquiries?q=" + name)
                        .json()
                        .getInt("total"))
                .isZero();
    }

    @Test
    void whatIsAddedToASentFormIsNotThrownAway() throws Exception {
        var form = filledIn();
        Thread.sleep(FILLING_IN);
        var first = post("harbor", form);
        form.put("worry", "He cries over written homework. Today they suspended him.");

        var further = post("harbor", form);

        assertThat(reference(further)).isNotEqualTo(reference(first));
        assertThat(ana.get("/inquiries?q=" + name).expect(200).items())
                .extracting(inquiry -> inquiry.getString("reference"))
                .containsExactlyInAnyOrder(reference(first), reference(further));
    }

    @Test
    void hostileWordsComeBackAsText() throws Exception {
        var form = filledIn();
        form.put("first", "\"><script>alert(1)</script>");
        form.put("phone", "1");

        var answer = post("harbor", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("&lt;script&gt;alert(1)", "href=\"#phone\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void stepsGoForthAndBackAndKeepWhatWasTyped() throws Exception {
        var form = filledIn();
        form.put("step", "1");
        form.put("go", "next");

        var second = post("harbor", form);
        assertThat(second.body())
                .contains("Step 2 of 3", "value=\"" + name + "\"", "name=\"phone\" value=\"510 555 0134\"");

        form.put("step", "2");
        form.put("go", "es");
        assertThat(post("harbor", form).body()).contains("Paso 2 de 3", "value=\"" + name + "\"");
    }

    @Test
    void whatAProgramSendsAtOnceIsNotKept() throws Exception {
        var quick = filledIn();
        var trapped = filledIn();
        trapped.put("homepage", "https://buy.example");
        var forged = filledIn();
        forged.put("token", "AAAA");

        assertThat(post("harbor", quick).body()).contains("That was very quick.");
        assertThat(post("harbor", trapped).body()).contains("trap for programs");
        assertThat(post("harbor", forged).body()).contains("open for a long time");
        assertThat(ana.get("/inquiries?q=" + name).json().getInt("total")).isZero();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        assertThat(send(
                                "harbor",
                                BodyPublishers.ofString(encoded(filledIn())),
                                Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("harbor", BodyPublishers.ofString(encoded(filledIn())), Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 10 * 1024 * 1024})
    void whatIsMoreThanAFormIsRefused(int bytes) throws Exception {
        var own = Map.of("Origin", base);
        var declared = send("harbor", BodyPublishers.ofString("worry=" + "w".repeat(bytes)), own);

        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(declared.body()).contains("This is too much at once");
        assertThat(get("harbor", "en").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsLongAndDoesNotSaySoIsCutOff() throws Exception {
        var body = ("worry=" + "w".repeat(2 * 1024 * 1024)).getBytes(UTF_8);
        var unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        assertThat(send("harbor", unsaid, Map.of("Origin", base)).statusCode()).isEqualTo(413);
    }

    @Test
    void noOtherPageTakesAForm() throws Exception {
        for (var path : new String[] {"/public/bye", "/public/ask/harbor/more", "/public/ask.css"}) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Origin", base)
                            .POST(BodyPublishers.ofString("a=b"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isIn(302, 303, 401, 403, 404, 405);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aFloodIsHeldBackAndWhatWasTypedStays() throws Exception {
        var form = filledIn();
        form.put("go", "back");
        HttpResponse<String> answer = post("harbor", form);
        for (var turn = 0; turn < 200 && answer.statusCode() != 429; turn++) {
            answer = post("harbor", form);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        isSoon(answer.headers().firstValueAsLong("Retry-After").orElse(0));
        assertThat(answer.body()).contains("try again in a minute", "nothing you typed is lost", name, "510 555 0134");
        Thread.sleep(3_000);
        assertThat(get("harbor", "en").statusCode()).isEqualTo(200);
    }

    private static void isSoon(long seconds) {
        assertThat(seconds).isBetween(1L, 120L);
    }

    private Map<String, String> filledIn() throws Exception {
        var token = TOKEN.matcher(get("harbor", "en").body());
        assertThat(token.find()).isTrue();
        var form = new HashMap<String, String>();
        form.put("token", token.group(1));
        form.put("lang", "en");
        form.put("step", "3");
        form.put("go", "send");
        form.put("situation", "HAS_IEP");
        form.put("worry", "He cries over written homework.");
        form.put("first", name);
        form.put("grade", "5");
        form.put("state", "CA");
        form.put("name", "Lucia Cruz");
        form.put("phone", "510 555 0134");
        return form;
    }

    private HttpResponse<String> get(String alias, String language) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + "/public/ask/" + alias + "?lang=" + language))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String alias, Map<String, String> form) throws IOException, InterruptedException {
        return send(alias, BodyPublishers.ofString(encoded(form)), Map.of("Origin", base));
    }

    private HttpResponse<String> send(String alias, BodyPublisher body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/public/ask/" + alias))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body);
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String reference(HttpResponse<String> thanks) {
        var found = REFERENCE.matcher(thanks.body());
        assertThat(found.find()).as(thanks.body()).isTrue();
        return found.group(1);
    }
}
