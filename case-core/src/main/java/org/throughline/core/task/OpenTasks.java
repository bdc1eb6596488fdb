package org.throughline.core.task;

/** Which tasks are open: neither done nor removed. Whether their case is closed is asked of the case. */
public final class OpenTasks {

    private OpenTasks() {}

    /** @param alias of a task, in JPQL */
    public static String condition(String alias) {
        return "%1$s.doneAt is null and %1$s.removedAt is null".formatted(alias);
    }

    /** @param alias of a task, in SQL */
    public static String sql(String alias) {
        return "%1$s.done_at is null and %1$s.removed_at is null".formatted(alias);
    }
}
