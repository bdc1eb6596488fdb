package org.throughline.web.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Busy;

class SteadyBodyTest {

    Instant now = Instant.parse("2026-11-20T17:00:00Z");
    final WaitingReads waitingReads = new WaitingReads(2, 1);

    /** So many bytes each time, after a while. */
    final class Line extends ServletInputStream {

        final int bytes;
        final Duration wait;
        int left;

        Line(int length, int bytes, Duration wait) {
            this.left = length;
            this.bytes = bytes;
            this.wait = wait;
        }

        @Override
        public int available() {
            return wait.isZero() ? left : 0;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Bytes are read in groups");
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            now = now.plus(wait);
            if (left == 0) {
                return -1;
            }
            var count = Math.min(Math.min(bytes, length), left);
            left -= count;
            return count;
        }

        @Override
        public boolean isFinished() {
            return left == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("It is read by waiting");
        }
    }

    @Test
    void body_onASlowLine_arrivesWhole() throws Exception {
        // two kilobytes a second for a quarter of an hour
        var body = steady(new Line(1_800_000, 2_048, Duration.ofSeconds(1)));

        assertThat(body.readAllBytes()).hasSize(1_800_000);
    }

    @Test
    void body_thatComesByteByByte_isGivenUp() {
        var body = steady(new Line(60_000, 1, Duration.ofSeconds(5)));

        assertThatThrownBy(body::readAllBytes).isInstanceOf(Busy.class).hasMessageContaining("too slow");
        assertThat(Duration.between(Instant.parse("2026-11-20T17:00:00Z"), now)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void lineThatIsLostForAMoment_isWaitedFor() throws Exception {
        var body = steady(new Line(40, 20, Duration.ofSeconds(14)));

        assertThat(body.readAllBytes()).hasSize(40);
    }

    @Test
    void readsThatWait_areSoManyOfOneAddressAndOfAll() throws Exception {
        var other = new WaitingReads(2, 1);

        var inside = waitingReads.wait("a", () -> {
            assertThatThrownBy(() -> waitingReads.wait("a", () -> 1)).isInstanceOf(Busy.class);
            return waitingReads.wait("b", () -> {
                assertThatThrownBy(() -> waitingReads.wait("c", () -> 1)).isInstanceOf(Busy.class);
                return other.wait("c", () -> 7);
            });
        });

        assertThat(inside).isEqualTo(7);
        assertThat(waitingReads.wait("a", () -> 1)).isEqualTo(1);
        assertThat(waitingReads.wait("c", () -> 1)).isEqualTo(1);
    }

    @Test
    void bytesThatAreThere_areReadWhateverOthersWaitFor() throws Exception {
        var there = steady(new Line(500, 100, Duration.ZERO));

        var read = waitingReads.wait("family", () -> there.readNBytes(400).length);

        assertThat(read).isEqualTo(400);
    }

    SteadyBody steady(ServletInputStream line) {
        return new SteadyBody(line, "family", waitingReads, () -> now);
    }
}
