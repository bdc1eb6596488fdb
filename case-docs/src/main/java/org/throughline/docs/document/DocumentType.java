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
    OTHER
}
