package org.throughline.docs.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.Unreadable;

/**
 * So many documents are read at once and no more, each in a process that has read and will read for its organisation
 * alone: what one sender's file did to it, it does to no other's. A new process waits for whoever has none.
 */
final class ReaderPool {

    /** Until it is replaced: a fresh one needs two seconds of a processor before it is as quick again. */
    private static final int DOCUMENTS_EACH = 1_000;

    private static final int SPARE = 2;

    private static final System.Logger LOG = System.getLogger(ReaderPool.class.getName());

    private static final String UNKNOWN = "application/octet-stream";

    private final ReaderCommand command;
    private final ScheduledExecutorService watchdog;
    private final Duration limit;
    private final int size;
    private final Semaphore places;
    private final Supplier<UUID> organisation;
    private final ReaderStarter starter = new ReaderStarter();
    private final IdleReaders idle = new IdleReaders();
    private final Set<ReaderProcess> all = new HashSet<>();
    private volatile boolean working;
    private boolean starting;
    private boolean closed;

    /**
     * @param limit for one document, or for one page of those that are read page by page
     * @param organisation whose document the thread that asks has at hand
     */
    ReaderPool(
            ReaderCommand command,
            int size,
            Duration limit,
            ScheduledExecutorService watchdog,
            Supplier<UUID> organisation) {
        this.command = command;
        this.size = size;
        this.organisation = organisation;
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
            var reader = take(organisation.get());
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
        working = false;
        giveBack(start(), true);
        working = true;
    }

    boolean isWorking() {
        return working;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private ReaderProcess take(UUID whose) throws IOException {
        for (var waiting = poll(whose); waiting.isPresent(); waiting = poll(whose)) {
            var reader = waiting.get();
            if (reader.isAlive()) {
                if (reader.isFresh()) {
                    reader.serve(whose);
                    replaceSoon();
                }
                return reader;
            }
            end(reader);
        }
        working = false;
        var started = start();
        working = true;
        started.serve(whose);
        return started;
    }

    private synchronized Optional<ReaderProcess> poll(UUID whose) {
        return idle.take(whose);
    }

    private ReaderProcess start() throws IOException {
        var started = ReaderProcess.start(command, starter, watchdog);
        if (!isOpenFor(started)) {
            end(started);
            throw new IOException("The readers are closed");
        }
        return started;
    }

    /**
     * So that the next organisation need not wait for one. The watchdog's thread is left to the limits: one of them ends a
     * process that hangs at its start.
     */
    private void replaceSoon() {
        if (beginsStarting()) {
            Thread.ofPlatform().daemon().name("start-reader").start(this::replace);
        }
    }

    private void replace() {
        try {
            giveBack(start(), true);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No reading process could be started beforehand", e);
        } finally {
            endStarting();
        }
    }

    private synchronized boolean beginsStarting() {
        if (closed || starting || idle.hasFresh()) {
            return false;
        }
        starting = true;
        return true;
    }

    private synchronized void endStarting() {
        starting = false;
    }

    private synchronized boolean isOpenFor(ReaderProcess started) {
        all.add(started);
        return !closed;
    }

    private void giveBack(ReaderProcess reader, boolean healthy) {
        if (healthy && reader.isAlive() && reader.documents() < DOCUMENTS_EACH && rest(reader)) {
            surplus().ifPresent(this::end);
            return;
        }
        end(reader);
    }

    private synchronized boolean rest(ReaderProcess reader) {
        if (!closed) {
            idle.add(reader);
        }
        return !closed;
    }

    /** Some more wait than work at once: where a few organisations take turns none is started anew. */
    private synchronized Optional<ReaderProcess> surplus() {
        return idle.tooMany(size + SPARE);
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
        starter.close();
    }

    private synchronized Set<ReaderProcess> closing() {
        closed = true;
        idle.clear();
        return Set.copyOf(all);
    }
}
