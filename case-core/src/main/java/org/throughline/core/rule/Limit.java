package org.throughline.core.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One count of a rule.
 *
 * @param amount of the unit; 0 is the day itself
 * @param before whether it is counted back from its start
 * @param startCounts whether the day of the start is day one; usually the day after is
 * @param pauseDays of school, for the pauses that have a number
 * @param lateYear what holds in place of the count near the end of a school year
 * @param ahead what holds in place of it shortly before a break
 * @param absence which absences of the child are not counted
 * @param notAfter starts that end it earlier, on their own day, such as a meeting
 */
public record Limit(
        Start start,
        int amount,
        Unit unit,
        boolean before,
        boolean startCounts,
        Pause pause,
        int pauseDays,
        @Nullable LateYear lateYear,
        @Nullable BreakAhead ahead,
        @Nullable Absence absence,
        List<Start.OnFact> notAfter) {

    /** Whether the date depends on when school is held. */
    public boolean isOfSchool() {
        return unit.isOfSchool() || pause.isOfSchool() || lateYear != null || ahead != null;
    }

    /**
     * Absences are left out if there are so many.
     *
     * @param atLeast school days missed
     * @param beyond how many of them count all the same
     */
    public record Absence(int atLeast, int beyond) {}

    /**
     * A break that begins soon gives another count.
     *
     * @param within school days after the start
     * @param breakDays calendar days that the break lasts, at least
     * @param amount calendar days in place of the rule's
     */
    public record BreakAhead(int within, int breakDays, int amount) {}
}
