package org.throughline.core.job;

/** Short jobs do not wait behind long ones: each kind has a table, a scheduler and threads of its own. */
public enum JobLane {
    SHORT("scheduled_tasks"),
    LONG("scheduled_long_tasks");

    private final String table;

    JobLane(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
