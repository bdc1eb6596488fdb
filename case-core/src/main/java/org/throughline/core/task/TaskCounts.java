package org.throughline.core.task;

/**
 * How many open tasks somebody has.
 *
 * @param week due today or in the 7 days that follow, those of today included
 */
public record TaskCounts(long overdue, long today, long week) {

    /** What cannot wait. */
    public long pressing() {
        return overdue + today;
    }
}
