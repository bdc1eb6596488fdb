package org.throughline.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long each of many calls took.
 *
 * @param sorted the shortest first
 */
record Times(List<Duration> sorted) {

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
        var times = new ArrayList<Duration>();
        for (var i = 0; i < calls; i++) {
            var begin = System.nanoTime();
            call.run();
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        Collections.sort(times);
        return new Times(times);
    }

    Duration median() {
        return sorted.get(sorted.size() / 2);
    }

    Duration p95() {
        return sorted.get(sorted.size() * 95 / 100);
    }

    static double milliseconds(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
