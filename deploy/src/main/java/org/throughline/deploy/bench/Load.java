package org.throughline.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** As many calls as some clients get through in some time. */
record Load(int clients, Duration time) {

    /** Calls a second. */
    record Rates(double ours, double bare) {}

    /** Rounds of one and the other in turn; the median round of each counts. */
    Rates inTurns(int rounds, Times.Call ours, Times.Call bare) throws InterruptedException, ExecutionException {
        var ourRates = new double[rounds];
        var bareRates = new double[rounds];
        for (var i = 0; i < rounds; i++) {
            bareRates[i] = perSecond(bare);
            ourRates[i] = perSecond(ours);
        }
        return new Rates(median(ourRates), median(bareRates));
    }

    private static double median(double[] rates) {
        Arrays.sort(rates);
        return rates[rates.length / 2];
    }

    private double perSecond(Times.Call call) throws InterruptedException, ExecutionException {
        var done = new AtomicLong();
        var end = System.nanoTime() + time.toNanos();
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var i = 0; i < clients; i++) {
                running.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        call.run();
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (var client : running) {
                client.get();
            }
        }
        return done.get() / (time.toNanos() / 1e9);
    }
}
