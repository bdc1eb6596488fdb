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
        cold(calls, List.of(call));
        return cold(calls, List.of(call)).getFirst();
    }

    /** Each so many times, without any warm-up: turn and turn about, for the machine may slow down meanwhile. */
    static List<Times> cold(int turns, List<Call> calls) throws Exception {
        var times = new ArrayList<List<Duration>>();
        calls.forEach(call -> times.add(new ArrayList<>()));
        for (var turn = 0; turn < turns; turn++) {
            for (var i = 0; i < calls.size(); i++) {
                var begin = System.nanoTime();
                calls.get(i).run();
                times.get(i).add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        times.forEach(Collections::sort);
        return times.stream().map(Times::new).toList();
    }

    Duration median() {
        return sorted.get(sorted.size() / 2);
    }

    Duration p95() {
        return sorted.get(sorted.size() * 95 / 100);
    }

    Duration slowest() {
        return sorted.getLast();
    }

    double p95Against(Times other) {
        return (double) p95().toNanos() / other.p95().toNanos();
    }

    static double milliseconds(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
