package org.throughline.docs.text;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Starts reading processes, all from one thread: their sandbox ends with the thread that started it, so that none is left
 * when the server was killed. A thread of a pool would end them whenever the pool has too many.
 */
final class ReaderStarter {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("throughline-reader-starter").factory());

    Process start(ProcessBuilder builder) throws IOException {
        try {
            return thread.submit(builder::start).get();
        } catch (RejectedExecutionException e) {
            throw new IOException("The readers are closed", e);
        } catch (ExecutionException e) {
            throw new IOException("No reading process can be started", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    void close() {
        thread.shutdown();
    }
}
