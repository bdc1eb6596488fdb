package org.throughline.docs.recognition.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;

/** How the dates of one plan lie to each other, whatever the words around them seem to say. */
final class PlanDates {

    private PlanDates() {}

    /**
     * Whether a plan can have been made at this meeting. One after the plan began, or on the day the plan ends or is to
     * be reviewed, was read from the wrong place, such as the day by which the next meeting is to be held.
     */
    static boolean isPossibleMeeting(LocalDate meeting, Map<KeyDate, FoundDate> dates) {
        var start = day(dates, KeyDate.IEP_START);
        return (start == null || !meeting.isAfter(start)) && isBeforeItsEnd(meeting, dates);
    }

    /** A start may be that of one service; an end that is no later than the meeting is another plan's or the next one's. */
    static boolean isBeforeItsEnd(LocalDate meeting, Map<KeyDate, FoundDate> dates) {
        var start = day(dates, KeyDate.IEP_START);
        return isBefore(meeting, day(dates, KeyDate.IEP_END), start)
                && isBefore(meeting, day(dates, KeyDate.ANNUAL_REVIEW_DUE), start);
    }

    /** @param start an end on the day it begins is none */
    private static boolean isBefore(LocalDate meeting, @Nullable LocalDate end, @Nullable LocalDate start) {
        return end == null || end.equals(start) || meeting.isBefore(end);
    }

    private static @Nullable LocalDate day(Map<KeyDate, FoundDate> dates, KeyDate key) {
        var found = dates.get(key);
        return found == null ? null : found.date();
    }
}
