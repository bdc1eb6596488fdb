package org.throughline.docs.review;

/** What is worth a question, the weightier first. */
public enum FindingCode {
    /** 34 CFR 300.324(b)(1)(i). */
    REVIEW_OVERDUE(1),
    /** 34 CFR 300.303(b)(2). */
    EVALUATION_OUTDATED(2),
    /** 34 CFR 300.320(a)(2)(i): goals meet each of the needs. */
    NEED_WITHOUT_GOAL(1),
    EVALUATION_NEED_UNANSWERED(2),
    /** 34 CFR 300.324(b)(1)(ii): a review revises what is out of date. */
    COPIED_FORWARD(1),
    /** 34 CFR 300.320(a)(4). */
    GOAL_WITHOUT_SERVICE(1),
    /** 34 CFR 300.320(a)(2)(i): measurable annual goals. */
    GOAL_NOT_MEASURABLE(1),
    GOAL_LOWERED(2),
    MINUTES_CUT(2),
    GOAL_BELOW_BASELINE(2),
    GOAL_NO_BASELINE(2),
    BASELINE_UNIT_MISMATCH(3),
    GOAL_PERCENT_OF_NOTHING(3),
    /** 34 CFR 300.320(a)(7), as those that follow. */
    SERVICE_MISSING_FREQUENCY(1),
    SERVICE_MISSING_DURATION(1),
    SERVICE_MISSING_LOCATION(2),
    SERVICE_MISSING_START(2),
    /** 34 CFR 300.320(b): not later than the first plan in effect at 16; some states say earlier. */
    NO_TRANSITION(1),
    /** 34 CFR 300.320(a)(5). */
    NO_LRE_EXPLANATION(2),
    /** 34 CFR 300.320(a)(1). */
    VAGUE_PRESENT_LEVEL(2),
    /** 34 CFR 300.320(a)(3)(ii). */
    NO_PROGRESS_SCHEDULE(2),
    /** 34 CFR 300.106(a)(2). */
    NO_ESY(2),
    /** 34 CFR 300.503(b). */
    NOTICE_ELEMENT_NOT_FOUND(2),
    /** 34 CFR 104.35(d): reevaluated periodically. */
    PLAN_504_NO_REVIEW_DATE(2);

    private final int severity;

    FindingCode(int severity) {
        this.severity = severity;
    }

    /** 1 is worth a meeting's time, 2 a question, 3 a look. */
    public int severity() {
        return severity;
    }
}
