package org.throughline.docs.document;

/** What a document is, in the words of special education. */
public enum DocumentType {
    IEP,
    IEP_AMENDMENT,
    PLAN_504,
    EVALUATION,
    PROGRESS_REPORT,
    REPORT_CARD,
    PRIOR_WRITTEN_NOTICE,
    MEETING_NOTICE,
    CONSENT_FORM,
    PARENT_REQUEST,
    CORRESPONDENCE,
    OTHER;

    /** An IEP, an amendment of one, or a 504 plan. */
    public boolean isPlan() {
        return isWholePlan() || this == IEP_AMENDMENT;
    }

    /** An amendment alone is half a plan: it changes another one, and takes no plan's place. */
    public boolean isWholePlan() {
        return this == IEP || this == PLAN_504;
    }
}
