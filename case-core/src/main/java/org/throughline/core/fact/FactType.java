package org.throughline.core.fact;

/**
 * What can happen in a case and start, stop or stretch a clock; the names are those of the REST contract.
 * In the order in which a case meets them.
 */
public enum FactType {
    REFERRAL_RECEIVED,
    EVALUATION_REQUESTED,
    ASSESSMENT_PLAN_RECEIVED,
    CONSENT_RECEIVED,
    CONSENT_REFUSED,
    EVALUATION_STARTED,
    EVALUATION_COMPLETED,
    EVALUATION_REPORT_RECEIVED,
    ELIGIBILITY_DETERMINED,
    /** Lies ahead when it is written down. */
    IEP_MEETING_SCHEDULED,
    IEP_MEETING_NOTICE_RECEIVED,
    IEP_MEETING_HELD,
    IEP_COPY_RECEIVED,
    IEP_OFFERED,
    CONSENT_TO_SERVICES,
    IEP_IMPLEMENTED,
    SERVICES_STOPPED,
    RECORDS_REQUESTED,
    RECORDS_RECEIVED,
    RECORDS_AMENDMENT_REQUESTED,
    IEE_REQUESTED,
    PWN_REQUESTED,
    PWN_RECEIVED,
    LETTER_DELIVERED,
    REPLY_RECEIVED,
    /** Agreed in writing: the note says which date moved, and to when. */
    EXTENSION_AGREED,
    CHILD_NOT_AVAILABLE,
    ENROLLED_IN_DISTRICT,
    /** The family knew, or should have known, of what it complains about. */
    VIOLATION_KNOWN,
    STATE_COMPLAINT_FILED,
    STATE_COMPLAINT_DECIDED,
    MEDIATION_REQUESTED,
    DUE_PROCESS_FILED,
    DUE_PROCESS_RECEIVED,
    RESOLUTION_MEETING_HELD,
    RESOLUTION_WAIVED,
    SETTLEMENT_SIGNED,
    /** Lies ahead when it is written down. */
    HEARING_SCHEDULED,
    HEARING_HELD,
    HEARING_DECIDED,
    REMOVED_FROM_SCHOOL,
    PLACEMENT_CHANGE_DECIDED,
    MANIFESTATION_DETERMINED,
    INTERIM_PLACEMENT_BEGAN,
    EXPEDITED_COMPLAINT_FILED,
    /** Lies ahead when the family gives notice of it. */
    PRIVATE_PLACEMENT_PLANNED,
    OCR_COMPLAINT_FILED;

    /** Whether its day may lie in the future; everything else is what happened. */
    public boolean mayLieAhead() {
        return switch (this) {
            case IEP_MEETING_SCHEDULED, HEARING_SCHEDULED, PRIVATE_PLACEMENT_PLANNED -> true;
            default -> false;
        };
    }
}
