package org.throughline.web.incoming;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.throughline.core.problem.Busy;

/** A body that has to come at some pace, however slow the line: it does not end only because a byte comes now and then. */
final class SteadyBody extends ServletInputStream {

    /** A phone may lose its line for a moment. */
    static final Duration GRACE = Duration.ofSeconds(30);

    /** Far below the slowest line that shows a page. */
    static final int BYTES_A_SECOND = 1024;

    private final ServletInputStream body;
    private final String address;
    private final WaitingReads waitingReads;
    private final InstantSource clock;
    private Duration waited = Duration.ZERO;
    private long arrived;

    SteadyBody(ServletInputStream body, String address, WaitingReads waitingReads, InstantSource clock) {
        this.body = body;
        this.address = address;
        this.waitingReads = waitingReads;
        this.clock = clock;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (body.available() > 0) {
            return count(body.read(buffer, from, length));
        }
        var begin = clock.instant();
        var bytes = waitingReads.wait(address, () -> body.read(buffer, from, length));
        waited = waited.plus(Duration.between(begin, clock.instant()));
        count(bytes);
        if (bytes >= 0 && isTooSlow()) {
            throw new Busy("sending.slow");
        }
        return bytes;
    }

    private int count(int bytes) {
        arrived += Math.max(bytes, 0);
        return bytes;
    }

    /** Only the time counts in which we waited, not what we did with it. */
    private boolean isTooSlow() {
        return arrived < waited.minus(GRACE).toSeconds() * BYTES_A_SECOND;
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
