package org.throughline.deploy.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long each of many calls took. */
record Times(long[] nanos) {

    /** A call that may fail; a failure ends the measurement. */
    @FunctionalInterface
    interface Call {
        void run() throws Exception;
    }

    /** Calls one after the other, after as many to warm up as are measured. */
    static Times of(int calls, Call call) throws Exception {
        for (var i = 0; i < calls; i++) {
            call.run();
        }
        var nanos = new long[calls];
        for (var i = 0; i < calls; i++) {
            var begin = System.nanoTime();
            call.run();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return new Times(nanos);
    }

    Duration median() {
        return Duration.ofNanos(nanos[nanos.length / 2]);
    }

    Duration p95() {
        return Duration.ofNanos(nanos[(int) (nanos.length * 0.95)]);
    }

    static double milliseconds(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
