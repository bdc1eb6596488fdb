package org.throughline.core.tenancy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Transactions as the server keeps them, for tests: of each thread the innermost is current, and each has a connection of
 * its own to the real database.
 */
public final class ThreadTransactions implements TransactionSynchronizationRegistry {

    /** Whether an exception undoes what was done. */
    @FunctionalInterface
    public interface Undoing {
        boolean by(Exception exception);
    }

    private static final class Running {
        final Map<Object, Object> resources = new HashMap<>();
        final List<Synchronization> synchronizations = new ArrayList<>();
        final Connection connection;
        boolean isRollbackOnly;

        Running(Connection connection) {
            this.connection = connection;
        }
    }

    private static final ConcurrentLinkedQueue<Connection> IDLE = new ConcurrentLinkedQueue<>();
    private static final ThreadLocal<Deque<Running>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

    /** In the transaction that runs, or else in one of its own. */
    public <T> T join(Callable<T> work, Undoing undoing) throws Exception {
        var running = STACK.get().peek();
        if (running == null) {
            return begin(work, undoing);
        }
        try {
            return work.call();
        } catch (Exception e) {
            running.isRollbackOnly |= undoing.by(e);
            throw e;
        }
    }

    /** In a transaction of its own, even inside of another. */
    public <T> T begin(Callable<T> work, Undoing undoing) throws Exception {
        var running = new Running(connected());
        STACK.get().push(running);
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            end(running, !undoing.by(e));
            throw e;
        }
        end(running, true);
        return result;
    }

    /** One that an earlier transaction left, as in the server's pool: what it was told went with that transaction. */
    private static Connection connected() throws SQLException {
        var idle = IDLE.poll();
        if (idle != null) {
            return idle;
        }
        var connection = TestDatabase.asApplication();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void end(Running running, boolean isWanted) throws SQLException {
        var isCommitted = false;
        try {
            if (isWanted && !running.isRollbackOnly) {
                running.synchronizations.forEach(Synchronization::beforeCompletion);
                running.connection.commit();
                isCommitted = true;
            }
        } finally {
            STACK.get().pop();
            var status = isCommitted ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
            running.synchronizations.forEach(one -> one.afterCompletion(status));
            running.connection.rollback();
            IDLE.add(running.connection);
        }
        if (isWanted && !isCommitted) {
            throw new IllegalStateException("A call inside of this transaction failed: it was undone as a whole");
        }
    }

    /** That of the transaction that runs, if one does. */
    static @Nullable Connection connection() {
        var running = STACK.get().peek();
        return running == null ? null : running.connection;
    }

    static boolean isActive() {
        return !STACK.get().isEmpty();
    }

    private static Running running() {
        var running = STACK.get().peek();
        if (running == null) {
            throw new IllegalStateException("No transaction");
        }
        return running;
    }

    @Override
    public @Nullable Object getTransactionKey() {
        return STACK.get().peek();
    }

    @Override
    public void putResource(Object key, Object value) {
        running().resources.put(key, value);
    }

    @Override
    public @Nullable Object getResource(Object key) {
        return running().resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        running().synchronizations.add(Objects.requireNonNull(synchronization));
    }

    @Override
    public int getTransactionStatus() {
        var running = STACK.get().peek();
        if (running == null) {
            return Status.STATUS_NO_TRANSACTION;
        }
        return running.isRollbackOnly ? Status.STATUS_MARKED_ROLLBACK : Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
        running().isRollbackOnly = true;
    }

    @Override
    public boolean getRollbackOnly() {
        return running().isRollbackOnly;
    }
}
