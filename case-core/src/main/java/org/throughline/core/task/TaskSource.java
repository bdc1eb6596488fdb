package org.throughline.core.task;

/** What made a task. */
public enum TaskSource {
    /** Somebody wrote it. */
    MANUAL,
    PLAYBOOK,
    FACT,
    /** The one before it was done, and it comes again. */
    CHECK_IN
}
