package org.throughline.core.job;

import java.util.UUID;

/** A job while it runs. */
public final class Job {

    private final UUID tenant;
    private final UUID subject;
    private final Runnable finish;

    public Job(UUID tenant, UUID subject, Runnable finish) {
        this.tenant = tenant;
        this.subject = subject;
        this.finish = finish;
    }

    public UUID tenant() {
        return tenant;
    }

    /** What it is about. */
    public UUID subject() {
        return subject;
    }

    /**
     * Ends the job inside the transaction that writes its result: both happen or neither, and only once, even when a
     * long pause made another node run it too.
     *
     * @throws IllegalStateException if another has it now
     */
    public void finish() {
        finish.run();
    }
}
