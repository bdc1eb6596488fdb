package org.throughline.core.deadline.list;

/** Which deadlines stand in lists of what is due. */
public final class OpenDeadlines {

    private OpenDeadlines() {}

    /**
     * Legal and open, and beside no main one; a day that bound nobody is over when it passed, and an age
     * that is reached in years does not count yet.
     *
     * @param alias of a deadline; the parameter {@code :today} is left to set
     */
    public static String condition(String alias) {
        return """
                %1$s.legal = true and %1$s.beside = false
                and %1$s.outcome = org.throughline.core.clock.DutyOutcome.OPEN
                and (%1$s.binding = true or %1$s.dueOn >= :today)
                and (%1$s.countsFrom is null or %1$s.countsFrom <= :today)""".formatted(alias);
    }
}
