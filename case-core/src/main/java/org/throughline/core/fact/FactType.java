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
    /** The evaluation ended, and the child does not need special education. */
    NOT_ELIGIBLE,
    /** Lies ahead when it is written down. */
    IEP_MEETING_SCHEDULED,
    IEP_MEETING_NOTICE_RECEIVED,
    IEP_MEETING_HELD,
    IEP_COPY_RECEIVED,
    /** Changed without a full review: it moves no yearly date. */
    IEP_AMENDED,
    IEP_MEETING_REQUESTED,
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
    SAFEGUARDS_NOTICE_RECEIVED,
    /** Of the plan or the placement, announced by the district; lies ahead when it is written down. */
    CHANGE_PLANNED,
    LETTER_DELIVERED,
    REPLY_RECEIVED,
    /** Agreed in writing: of which duty, and until when. */
    EXTENSION_AGREED,
    /** Somebody who may do so let a duty go: of which duty; the note says why. */
    DUTY_WAIVED,
    /** A duty was done that no other fact tells: which one. */
    DUTY_MET,
    /** May last until a later day. */
    CHILD_NOT_AVAILABLE,
    ENROLLED_IN_DISTRICT,
    ENROLLED_FROM_OTHER_STATE,
    /** The family knew, or should have known, of what it complains about. */
    VIOLATION_KNOWN,
    STATE_COMPLAINT_FILED,
    STATE_COMPLAINT_DECIDED,
    MEDIATION_REQUESTED,
    DUE_PROCESS_FILED,
    DUE_PROCESS_RECEIVED,
    SUFFICIENCY_CHALLENGED,
    SUFFICIENCY_RULED,
    RESOLUTION_MEETING_HELD,
    RESOLUTION_WAIVED,
    SETTLEMENT_SIGNED,
    /** Lies ahead when it is written down. */
    HEARING_SCHEDULED,
    HEARING_HELD,
    HEARING_DECIDED,
    STATE_REVIEW_REQUESTED,
    STATE_REVIEW_DECIDED,
    CIVIL_ACTION_FILED,
    /** Each such day is a fact of its own. */
    REMOVED_FROM_SCHOOL,
    RETURNED_TO_SCHOOL,
    PLACEMENT_CHANGE_DECIDED,
    MANIFESTATION_DETERMINED,
    INTERIM_PLACEMENT_BEGAN,
    INTERIM_PLACEMENT_ORDERED,
    EXPEDITED_COMPLAINT_FILED,
    /** Lies ahead when the family gives notice of it. */
    PRIVATE_PLACEMENT_PLANNED,
    OCR_COMPLAINT_FILED;

    /** Whether its day may lie in the future; everything else is what happened. */
    public boolean mayLieAhead() {
        return switch (this) {
            case IEP_MEETING_SCHEDULED, HEARING_SCHEDULED, PRIVATE_PLACEMENT_PLANNED, CHANGE_PLANNED -> true;
            default -> false;
        };
    }

    /** Whether it speaks of one duty, and must say of which. */
    public boolean isOfOneDuty() {
        return switch (this) {
            case EXTENSION_AGREED, DUTY_WAIVED, DUTY_MET -> true;
            default -> false;
        };
    }

    /** Whether it may say which duty it answers; it answers all that it fits otherwise. */
    public boolean mayAnswerOneDuty() {
        return switch (this) {
            case REPLY_RECEIVED, PWN_RECEIVED, LETTER_DELIVERED -> true;
            default -> isOfOneDuty();
        };
    }

    /** Whether it may say until when. */
    public boolean mayLast() {
        return this == EXTENSION_AGREED || this == CHILD_NOT_AVAILABLE;
    }
}
