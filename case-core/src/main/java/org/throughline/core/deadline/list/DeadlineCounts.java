package org.throughline.core.deadline.list;

/**
 * How many legal dates there are.
 *
 * @param week due today or in the 7 days that follow
 * @param month due today or in the 30 days that follow, those of the week included
 */
public record DeadlineCounts(long overdue, long week, long month) {

    public static final DeadlineCounts NONE = new DeadlineCounts(0, 0, 0);

    public static final int WEEK = 7;
    public static final int MONTH = 30;

    /** What cannot wait. */
    public long pressing() {
        return overdue + week;
    }
}
