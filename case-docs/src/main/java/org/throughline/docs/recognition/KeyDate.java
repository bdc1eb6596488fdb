package org.throughline.docs.recognition;

/** The dates of a document that something may hang on. */
public enum KeyDate {
    /** When it was written, or for a plan the day of the meeting that made it. */
    DOCUMENT_DATE("documentDate"),
    /** The IEP meeting that it is, or that it talks about. */
    IEP_MEETING_DATE("iepMeetingDate"),
    IEP_START("iepStart"),
    IEP_END("iepEnd"),
    /** 34 CFR 300.324(b)(1)(i): not less than once a year. */
    ANNUAL_REVIEW_DUE("annualReviewDue"),
    /** 34 CFR 300.303(b)(2): at least once every three years. */
    NEXT_REEVALUATION("nextReevaluation"),
    /** Of an evaluation its own date; elsewhere the most recent evaluation that is cited. */
    EVALUATION_DATE("evaluationDate"),
    /** When a parent signed consent. */
    CONSENT_DATE("consentDate"),
    /** The parent's request, or the one that a letter answers. */
    REQUEST_DATE("requestDate"),
    /** A meeting that is still to come as seen from the document. */
    SCHEDULED_MEETING_DATE("scheduledMeetingDate"),
    /** By when the writer asks for an answer. */
    RESPONSE_DUE_DATE("responseDueDate");

    private final String wire;

    KeyDate(String wire) {
        this.wire = wire;
    }

    /** As it is called over REST. */
    public String wire() {
        return wire;
    }
}
