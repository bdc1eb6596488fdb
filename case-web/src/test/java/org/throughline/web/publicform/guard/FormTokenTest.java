package org.throughline.web.publicform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokenTest {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    final FormToken atNoon = at(Duration.ZERO);

    @Test
    void aFormIsKnownAgainAndNoTwoAreTheSame() {
        var token = atNoon.issue("harbor");

        assertThat(atNoon.read(token, "harbor"))
                .hasValueSatisfying(opened -> assertThat(opened.at()).isEqualTo(NOON));
        assertThat(atNoon.read(token, "harbor").orElseThrow().nonce())
                .isNotEqualTo(atNoon.read(atNoon.issue("harbor"), "harbor")
                        .orElseThrow()
                        .nonce());
    }

    @Test
    void aFormOfAnotherOrganisationOrAnotherSecretIsNone() {
        var token = atNoon.issue("harbor");

        assertThat(atNoon.read(token, "summit")).isEmpty();
        assertThat(new FormToken("another secret", Clock.fixed(NOON, ZoneOffset.UTC)).read(token, "harbor"))
                .isEmpty();
    }

    @Test
    void formToken_withAnotherTime_isRefused() {
        var bytes = Base64.getUrlDecoder().decode(atNoon.issue("harbor"));
        bytes[7] ^= 1;

        assertThat(atNoon.read(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), "harbor"))
                .isEmpty();
    }

    @Test
    void aFormWithItsSignatureCutOffIsNone() {
        var token = atNoon.issue("harbor");

        assertThat(atNoon.read(token.substring(0, 32), "harbor")).isEmpty();
        assertThat(atNoon.read(token.substring(0, token.length() - 2), "harbor"))
                .isEmpty();
    }

    @Test
    void aFormOutlivesARestart() {
        assertThat(at(Duration.ofMinutes(5)).read(atNoon.issue("harbor"), "harbor"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA"})
    void textThatIsNoFormToken_isNone(String token) {
        assertThat(atNoon.read(token, "harbor")).isEmpty();
    }

    @Test
    void twoSecondsAreTooQuickAndADayIsTooLong() {
        var token = atNoon.issue("harbor");

        assertThat(isTooQuick(token, Duration.ofSeconds(2))).isTrue();
        assertThat(isTooQuick(token, Duration.ofSeconds(4))).isFalse();
        assertThat(at(Duration.ofHours(23)).read(token, "harbor")).isPresent();
        assertThat(at(Duration.ofHours(25)).read(token, "harbor")).isEmpty();
    }

    static boolean isTooQuick(String token, Duration later) {
        var tokens = at(later);
        return tokens.isTooQuick(tokens.read(token, "harbor").orElseThrow());
    }

    static FormToken at(Duration later) {
        return new FormToken("a secret", Clock.fixed(NOON.plus(later), ZoneOffset.UTC));
    }
}
