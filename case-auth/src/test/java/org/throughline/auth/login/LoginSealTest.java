package org.throughline.auth.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.auth.request.LocalPath;

class LoginSealTest {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final PendingLogin LOGIN = login("/staff/cases?q=mateo");

    final LoginSeal atNoon = at(Duration.ZERO);

    @Test
    void closedLogin_isOpenedUnderItsOwnNameAlone() {
        var closed = atNoon.closed(LOGIN, "one");

        assertThat(atNoon.opened(closed, "one")).contains(LOGIN);
        assertThat(atNoon.opened(closed, "other")).isEmpty();
        assertThat(closed).doesNotContain("mateo");
        assertThat(new String(Base64.getUrlDecoder().decode(closed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("mateo", "verifier");
    }

    @Test
    void loginOfAnotherSecret_isNotOurs() {
        var other = new LoginSeal("another secret", Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(atNoon.opened(other.closed(LOGIN, "one"), "one")).isEmpty();
    }

    @Test
    void loginThatTookTooLong_isNone() {
        var closed = atNoon.closed(LOGIN, "one");

        assertThat(at(Duration.ofMinutes(29)).opened(closed, "one")).isPresent();
        assertThat(at(Duration.ofMinutes(30)).opened(closed, "one")).isEmpty();
    }

    @Test
    void longAddress_losesWhatIsAskedOfThePage_soThatTheCookieStaysSmall() {
        var closed = atNoon.closed(login("/staff/search?q=" + "x".repeat(1_900)), "one");

        assertThat(closed.length()).isLessThan(1_200);
        assertThat(atNoon.opened(closed, "one").orElseThrow().cameFor()).isEqualTo(new LocalPath("/staff/search"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA"})
    void textThatIsNoLogin_isNone(String text) {
        assertThat(atNoon.opened(text, "one")).isEmpty();
    }

    static PendingLogin login(String path) {
        return new PendingLogin("a state", "a nonce", "a verifier", new LocalPath(path), NOON);
    }

    static LoginSeal at(Duration later) {
        return new LoginSeal("a secret", Clock.fixed(NOON.plus(later), ZoneOffset.UTC));
    }
}
