package org.throughline.auth.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    /** Stands still until it is told to go on. */
    static final class Stopped extends Clock {

        private Instant now = Instant.parse("2026-11-20T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    final Stopped clock = new Stopped();
    final RateLimit limit = new RateLimit(3, Duration.ofSeconds(10), 2, clock);

    @Test
    void afterTheBurstOneHasToWait() {
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isZero();

        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(10));
        assertThat(limit.take("b")).isZero();
    }

    @Test
    void afterEachWhileOneMoreComesThrough() {
        exhaust("a");

        clock.pass(Duration.ofSeconds(9));
        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void afterAQuietTimeTheBurstIsWholeAgainAndNotLarger() {
        exhaust("a");

        clock.pass(Duration.ofHours(5));
        exhaust("a");

        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void rateLimit_remembersOnlySoManyKeys() {
        for (var key = 0; key < 1_000; key++) {
            limit.take("key" + key);
        }

        assertThat(limit.keys()).isEqualTo(2);
    }

    @Test
    void rateLimit_keepsWhoeverKeepsComing() {
        exhaust("flood");
        limit.take("x");
        limit.take("flood");
        limit.take("y");

        assertThat(limit.take("flood")).isPositive();
    }

    void exhaust(String key) {
        for (var turn = 0; turn < 3; turn++) {
            assertThat(limit.take(key)).isZero();
        }
    }
}
