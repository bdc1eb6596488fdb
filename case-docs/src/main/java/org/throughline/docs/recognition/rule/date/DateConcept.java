package org.throughline.docs.recognition.rule.date;

/** What a date on a paper is the date of, as the words at it say. */
public enum DateConcept {
    BIRTH,
    /** 34 CFR 300.324(b)(1)(i): by when the plan is to be reviewed. */
    REVIEW_DUE,
    /** 34 CFR 300.303(b)(2): by when the child is to be evaluated again. */
    REEVALUATION_DUE,
    /** A meeting, held or, in an invitation, to be held. */
    MEETING,
    /** Said of a meeting that was held, by a verb. */
    MET,
    /** A meeting that is still to come. */
    MEETING_NEXT,
    /** By when a meeting is to be held: nobody has met. */
    MEETING_DUE,
    /** The plan that is spoken of. */
    PLAN_OF,
    PLAN_PERIOD,
    PLAN_START,
    PLAN_END,
    SERVICE_PERIOD,
    SERVICE_START,
    SERVICE_END,
    AMENDMENT,
    CONSENT,
    /** Asked for, refused, taken back, or not needed: none was given on that day. */
    NO_CONSENT,
    SIGNATURE,
    /** A field for the latest evaluation. */
    EVALUATION,
    /** An evaluation that the text cites. */
    EVALUATION_OF,
    /** A day on which somebody was tested or watched. */
    TEST,
    REPORT,
    ELIGIBILITY,
    REQUEST,
    REQUEST_RECEIVED,
    RESPONSE_DUE,
    SENT,
    WRITTEN,
    /** By when a goal is to be reached. */
    TARGET,
    PERIOD,
    /** The edition of a form, the day of print, a stamp of a fax machine or an office, a call: nothing hangs on it. */
    MARGINAL,
    OTHER,
    NONE;

    /** What the first day of a stretch is where the whole is called so. */
    DateConcept beginning() {
        return switch (this) {
            case PLAN_PERIOD -> PLAN_START;
            case SERVICE_PERIOD -> SERVICE_START;
            case NONE, WRITTEN -> PERIOD;
            default -> this;
        };
    }

    /** What the last day of a stretch is that begins with a day of this concept. */
    DateConcept ending() {
        return switch (this) {
            case PLAN_PERIOD, PLAN_START -> PLAN_END;
            case SERVICE_PERIOD, SERVICE_START -> SERVICE_END;
            case NONE, WRITTEN -> PERIOD;
            default -> this;
        };
    }
}
