package org.throughline.docs.text;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.throughline.core.problem.Busy;

/**
 * Who may use a place now, of a few. Whoever asks waits for seconds at most, few wait at once, and no one of those who
 * share the places takes all of them: the threads that wait are the server's own.
 *
 * @param <K> those who share
 */
public final class Turns<K> {

    private final Semaphore places;
    private final int share;
    private final int queue;
    private final Duration patience;
    private final Map<K, Line> lines = new HashMap<>();

    /** Those of one key that wait or have a place. */
    private static final class Line {

        private final Semaphore share;
        private int people;

        private Line(int share) {
            this.share = new Semaphore(share, true);
        }
    }

    /** What is done with a place. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T take() throws E, InterruptedException;
    }

    /**
     * @param places in all
     * @param share of one key
     * @param queue how many more of one key may wait
     * @param patience how long each of them waits
     */
    public Turns(int places, int share, int queue, Duration patience) {
        this.places = new Semaphore(places, true);
        this.share = share;
        this.queue = queue;
        this.patience = patience;
    }

    /** @throws Busy if there is no place in time */
    public <T, E extends Exception> T take(K key, Work<T, E> work) throws E, InterruptedException {
        var line = join(key);
        try {
            var until = System.nanoTime() + patience.toNanos();
            acquire(line.share, until);
            try {
                acquire(places, until);
                try {
                    return work.take();
                } finally {
                    places.release();
                }
            } finally {
                line.share.release();
            }
        } finally {
            leave(key, line);
        }
    }

    private synchronized Line join(K key) {
        var line = lines.computeIfAbsent(key, first -> new Line(share));
        if (line.people >= share + queue) {
            throw busy();
        }
        line.people++;
        return line;
    }

    private synchronized void leave(K key, Line line) {
        line.people--;
        if (line.people == 0) {
            lines.remove(key);
        }
    }

    private static void acquire(Semaphore semaphore, long until) throws InterruptedException {
        if (!semaphore.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw busy();
        }
    }

    public static Busy busy() {
        return new Busy("document.busy");
    }
}
