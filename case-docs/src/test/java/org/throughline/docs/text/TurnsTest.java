package org.throughline.docs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.throughline.core.problem.Busy;

class TurnsTest {

    static final int PLACES = 2;
    static final int QUEUE = 8;

    final Turns<String> turns = new Turns<>(PLACES, 1, QUEUE, Duration.ofMillis(500));

    @Test
    @Timeout(30)
    void twoHundredRequestsForASlowPageLeaveTheOthersServed() throws Exception {
        var slow = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var refused = new CountDownLatch(199);
        var served = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(200)) {
            var asked = new ArrayList<Future<?>>();
            for (var i = 0; i < 200; i++) {
                asked.add(threads.submit(() -> {
                    try {
                        turns.<Integer, Exception>take("harbor", () -> {
                            begun.countDown();
                            slow.await();
                            return served.incrementAndGet();
                        });
                    } catch (Busy busy) {
                        refused.countDown();
                    }
                    return null;
                }));
            }
            begun.await();

            assertThat(turns.<String, Exception>take("summit", () -> "a page")).isEqualTo("a page");
            assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();

            slow.countDown();
            for (var one : asked) {
                one.get();
            }
            assertThat(served).hasValue(1);
        }
    }

    @Test
    @Timeout(30)
    void moreThanAFewDoNotEvenWait() throws Exception {
        var patient = new Turns<String>(1, 1, 1, Duration.ofMinutes(1));
        var slow = new CountDownLatch(1);
        var refused = new CountDownLatch(3);
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (var i = 0; i < 5; i++) {
                var unused = threads.submit(() -> {
                    try {
                        patient.<Boolean, Exception>take("harbor", () -> slow.await(1, TimeUnit.MINUTES));
                    } catch (Busy busy) {
                        refused.countDown();
                    }
                    return null;
                });
            }
            assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();
            slow.countDown();
        }
    }

    @Test
    void whoeverWaitedInVainLeavesThePlaceToTheNext() throws Exception {
        for (var i = 0; i < 20; i++) {
            var result = turns.<Integer, Exception>take("harbor", () -> 1);
            assertThat(result).isOne();
        }
    }
}
