package org.throughline.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** As many calls as some clients get through in some time. */
record Load(int clients, Duration time) {

    /** Calls a second. */
    double perSecond(Times.Call call) throws InterruptedException, ExecutionException {
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
