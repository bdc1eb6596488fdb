package org.throughline.core.deadline;

import java.time.LocalDate;

/**
 * Which deadlines are due: legal and open, beside no main one. A day that bound nobody is over when it passed, and an age
 * that is reached in years does not count yet. Said in JPQL, in SQL and in Java; a test holds that all three agree.
 */
public final class OpenDeadlines {

    private static final String COUNTED = """
            %1$s.legal = true and %1$s.beside = false and (%1$s.countsFrom is null or %1$s.countsFrom <= :today)""";

    private static final String COUNTED_SQL = """
            %1$s.legal and not %1$s.beside and (%1$s.counts_from is null or %1$s.counts_from <= %2$s)""";

    private OpenDeadlines() {}

    /** @param alias of a deadline; the parameter {@code :today} is left to set */
    public static String condition(String alias) {
        return (COUNTED + """
                 and %1$s.outcome = org.throughline.core.clock.DutyOutcome.OPEN
                and (%1$s.binding = true or %1$s.dueOn >= :today)""").formatted(alias);
    }

    /**
     * The same in SQL.
     *
     * @param today an expression
     */
    public static String sql(String alias, String today) {
        return (COUNTED_SQL + " and %1$s.outcome = 'OPEN' and (%1$s.binding or %1$s.due_on >= %2$s)")
                .formatted(alias, today);
    }

    /** Open or ended: what is counted when one asks how dates were kept. */
    public static String countedSql(String alias, String today) {
        return COUNTED_SQL.formatted(alias, today);
    }

    /** The same of a deadline in hand. */
    public static boolean includes(Deadline deadline, LocalDate today) {
        return deadline.isLegal()
                && !deadline.isBeside()
                && deadline.counts(today)
                && Headline.isRunning(deadline, today);
    }
}
