package org.throughline.docs.storage;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/**
 * Takes a file away when the transaction that wrote it is undone before anybody tried to commit it. Once the database
 * was asked to commit, a failure does not say that there is no row: the file is left to {@link SweepFiles}, which looks.
 */
final class UndoneFile implements Synchronization {

    private final Runnable delete;
    private boolean mayBeCommitted;

    UndoneFile(Runnable delete) {
        this.delete = delete;
    }

    /** Called before a commit alone. */
    @Override
    public void beforeCompletion() {
        mayBeCommitted = true;
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_ROLLEDBACK && !mayBeCommitted) {
            delete.run();
        }
    }
}
