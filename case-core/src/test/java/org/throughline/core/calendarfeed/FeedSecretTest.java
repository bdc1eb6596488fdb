package org.throughline.core.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSecretTest {

    @Test
    void feedSecrets_differ_andTheirHashIsKept() {
        var one = FeedSecret.random();

        assertThat(one).isNotEqualTo(FeedSecret.random());
        assertThat(one.value()).hasSize(43);
        assertThat(one.hash()).matches("[0-9a-f]{64}").isEqualTo(new FeedSecret(one.value()).hash());
    }

    @Test
    void feedSecret_isNeverPrinted() {
        var secret = FeedSecret.random();

        assertThat("it is " + secret).doesNotContain(secret.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "../../../../../../../../../../../../etc/passwd", "' or true --"})
    void textThatIsNoFeedSecret_isNone(String text) {
        assertThat(FeedSecret.of(text)).isEmpty();
    }
}
