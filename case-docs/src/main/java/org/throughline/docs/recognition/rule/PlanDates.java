package org.throughline.docs.recognition.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.KeyDate;

/**
 * How the dates of one plan lie to each other, whatever the words around them seem to say: the meeting, the first day, the
 * last day, and the day by which it is to be reviewed.
 */
record PlanDates(
        @Nullable WeighedDate meeting,
        @Nullable WeighedDate start,
        @Nullable WeighedDate end,
        @Nullable WeighedDate review) {

    private static final int YEAR = 365;
    private static final double NEVER = -4;
    private static final double HARDLY = -1.2;
    private static final double FITS = 0.3;

    /** Those that together are said most clearly and do not contradict each other; any of them may be missing. */
    static PlanDates best(
            List<WeighedDate> meetings, List<WeighedDate> starts, List<WeighedDate> ends, List<WeighedDate> reviews) {
        var best = new PlanDates(null, null, null, null);
        var most = 0.0;
        for (var meeting : WeighedDate.orNone(meetings)) {
            for (var start : WeighedDate.orNone(starts)) {
                for (var end : WeighedDate.orNone(ends)) {
                    for (var review : WeighedDate.orNone(reviews)) {
                        var plan = new PlanDates(
                                meeting.orElse(null), start.orElse(null), end.orElse(null), review.orElse(null));
                        var worth = plan.worth();
                        if (worth > most + 1e-9) {
                            most = worth;
                            best = plan;
                        }
                    }
                }
            }
        }
        return best;
    }

    private double worth() {
        return weight(meeting)
                + weight(start)
                + weight(end)
                + weight(review)
                + between(meeting, start, PlanDates::fromMeetingToStart)
                + between(meeting, end, PlanDates::fromMeetingToEnd)
                + between(start, end, PlanDates::fromStartToEnd)
                + between(meeting, review, PlanDates::fromMeetingToEnd)
                + between(end, review, PlanDates::fromEndToReview);
    }

    private static double weight(@Nullable WeighedDate date) {
        return date == null ? 0 : date.weight();
    }

    private interface Judge {
        double of(long days);
    }

    private static double between(@Nullable WeighedDate from, @Nullable WeighedDate to, Judge judge) {
        return from == null || to == null ? 0 : judge.of(ChronoUnit.DAYS.between(from.day(), to.day()));
    }

    private static double fromMeetingToStart(long days) {
        if (days < -45 || days > 200) {
            return NEVER;
        }
        return days < 0 ? HARDLY : days <= 45 ? FITS : 0;
    }

    /** Also of its review. */
    private static double fromMeetingToEnd(long days) {
        if (days <= 0 || days > YEAR + 60) {
            return NEVER;
        }
        return days < 60 ? HARDLY : days >= YEAR - 15 && days <= YEAR + 15 ? FITS : 0;
    }

    private static double fromStartToEnd(long days) {
        if (days <= 0 || days > YEAR + 40) {
            return NEVER;
        }
        return days < 100 ? HARDLY : days >= YEAR - 31 ? FITS : 0;
    }

    private static double fromEndToReview(long days) {
        return days > 45 || days < -YEAR ? NEVER : days < -200 ? HARDLY : Math.abs(days) <= 2 ? FITS : 0;
    }

    /**
     * Whether a plan can have been made at this meeting. One after the plan began, or on the day the plan ends or is to
     * be reviewed, was read from the wrong place, such as the day by which the next meeting is to be held.
     */
    static boolean isPossibleMeeting(LocalDate meeting, Map<KeyDate, FoundDate> dates) {
        var start = day(dates, KeyDate.IEP_START);
        return (start == null || !meeting.isAfter(start))
                && isBefore(meeting, day(dates, KeyDate.IEP_END), start)
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
