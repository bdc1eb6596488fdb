package org.throughline.docs.document;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.throughline.core.problem.Problem;
import org.throughline.docs.text.Turns;

/**
 * Work that several ask for at once is done once. Those who join wait for seconds, not for as long as it takes.
 *
 * @param <K> what tells equal work from other
 * @param <T> what comes of it
 */
final class JoinedWork<K, T> {

    private final Duration patience;
    private final Map<K, CompletableFuture<T>> going = new ConcurrentHashMap<>();

    JoinedWork(Duration patience) {
        this.patience = patience;
    }

    <E extends Exception> T share(K key, Turns.Work<T, E> work) throws E, InterruptedException {
        var own = new CompletableFuture<T>();
        var other = going.putIfAbsent(key, own);
        if (other != null) {
            return join(other);
        }
        try {
            var result = work.take();
            own.complete(result);
            return result;
        } catch (Problem problem) {
            own.completeExceptionally(problem);
            throw problem;
        } finally {
            going.remove(key, own);
            // whatever else ended it: those who joined ask again
            own.cancel(false);
        }
    }

    private T join(CompletableFuture<T> other) throws InterruptedException {
        try {
            return other.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : Turns.busy();
        } catch (TimeoutException | java.util.concurrent.CancellationException e) {
            throw Turns.busy();
        }
    }
}
