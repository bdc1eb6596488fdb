package org.throughline.core.timeliness;

import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.BilingualText;

/**
 * How a district kept one duty. Each date is in one of the numbers, except those that were still open when their case
 * was closed: nobody looks after them any more.
 *
 * @param district empty if the case does not say which it is
 * @param duty what must be done, after "The district must"; missing if the rule is not among ours any more
 * @param checked whether the rule was verified against the text of the law
 * @param onTime done on the last day or before
 * @param late done after the last day
 * @param averageDaysLate of those, to the nearest tenth; missing if there are none
 * @param longestDaysLate of those; missing if there are none
 * @param overdue not done, the last day is over
 * @param open not done, the last day is not over
 * @param waived somebody who may do so let it go
 * @param metAtUnknownTime done, and it is not known when: never counted as late
 * @param estimated whose day rests on a calendar that is not the district's: in none of the other numbers
 */
public record DistrictTimeliness(
        String state,
        String district,
        String ruleId,
        @Nullable BilingualText duty,
        boolean checked,
        long onTime,
        long late,
        @Nullable Double averageDaysLate,
        @Nullable Integer longestDaysLate,
        long overdue,
        long open,
        long waived,
        long metAtUnknownTime,
        long estimated) {

    /** So few dates in a group can tell of one child. */
    private static final int FEW = 5;

    /** Whether the group is so small that it is not told outside of the organisation. */
    public boolean isOfFew() {
        return onTime + late + overdue + open + waived + metAtUnknownTime + estimated < FEW;
    }
}
