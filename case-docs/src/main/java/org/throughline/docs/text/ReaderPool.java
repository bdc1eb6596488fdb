package org.throughline.docs.text;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.Unreadable;

/** So many reading processes and no more; each is started when it is needed and replaced after a while. */
final class ReaderPool {

    /** Until it is replaced: a fresh one needs two seconds of a processor before it is as quick again. */
    private static final int DOCUMENTS_EACH = 1_000;

    private static final String UNKNOWN = "application/octet-stream";

    private final ReaderCommand command;
    private final ScheduledExecutorService watchdog;
    private final Duration limit;
    private final Semaphore places;
    private final Deque<ReaderProcess> idle = new ArrayDeque<>();
    private final Set<ReaderProcess> all = new HashSet<>();
    private volatile boolean working;
    private boolean closed;

    /** @param limit for one document, or for one page of those that are read page by page */
    ReaderPool(ReaderCommand command, int size, Duration limit, ScheduledExecutorService watchdog) {
        this.command = command;
        this.places = new Semaphore(size, true);
        this.limit = limit;
        this.watchdog = watchdog;
    }

    /**
     * Finds the text of a document, or why there is none.
     *
     * @throws IOException if the reading process broke down: the same document may go well another time
     */
    Reading read(InputStream plain, long size, String fileName) throws IOException, InterruptedException {
        try {
            return ask(Request.read(fileName), plain, size);
        } catch (ReaderProcess.TooLate e) {
            return new Reading.NoText(UNKNOWN, Unreadable.TOO_LONG);
        } catch (ReaderProcess.OutOfMemory e) {
            return new Reading.NoText(UNKNOWN, Unreadable.TOO_LARGE);
        }
    }

    /** @throws IOException if the reading process broke down or took too long */
    <T> T ask(Request<T> request, InputStream plain, long size) throws IOException, InterruptedException {
        places.acquire();
        try {
            var reader = take();
            var healthy = false;
            try {
                var result = reader.ask(request, plain, size, limit, watchdog);
                healthy = true;
                return result;
            } finally {
                giveBack(reader, healthy);
            }
        } finally {
            places.release();
        }
    }

    /** Starts one process, so that a machine that cannot is noticed before the first document. */
    void warmUp() throws IOException {
        giveBack(take(), true);
    }

    boolean isWorking() {
        return working;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private ReaderProcess take() throws IOException {
        var waiting = poll();
        if (waiting != null && waiting.isAlive()) {
            return waiting;
        }
        if (waiting != null) {
            end(waiting);
        }
        working = false;
        var started = ReaderProcess.start(command, watchdog);
        working = true;
        if (!isOpenFor(started)) {
            end(started);
            throw new IOException("The readers are closed");
        }
        return started;
    }

    private synchronized @Nullable ReaderProcess poll() {
        return idle.poll();
    }

    private synchronized boolean isOpenFor(ReaderProcess started) {
        all.add(started);
        return !closed;
    }

    private void giveBack(ReaderProcess reader, boolean healthy) {
        if (healthy && reader.isAlive() && reader.documents() < DOCUMENTS_EACH && rest(reader)) {
            return;
        }
        end(reader);
    }

    private synchronized boolean rest(ReaderProcess reader) {
        if (!closed) {
            idle.push(reader);
        }
        return !closed;
    }

    private void end(ReaderProcess reader) {
        forget(reader);
        reader.end();
    }

    private synchronized void forget(ReaderProcess reader) {
        all.remove(reader);
    }

    void close() {
        for (var reader : closing()) {
            reader.end();
        }
    }

    private synchronized Set<ReaderProcess> closing() {
        closed = true;
        idle.clear();
        return Set.copyOf(all);
    }
}
