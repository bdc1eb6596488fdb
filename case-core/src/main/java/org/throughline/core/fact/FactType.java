package org.throughline.core.fact;

/** What can happen in a case and start, stop or stretch a clock; the names are those of the REST contract. */
public enum FactType {
    REFERRAL_RECEIVED,
    EVALUATION_REQUESTED,
    CONSENT_RECEIVED,
    EVALUATION_COMPLETED,
    ELIGIBILITY_DETERMINED,
    IEP_MEETING_HELD,
    RECORDS_REQUESTED,
    IEE_REQUESTED,
    PWN_REQUESTED,
    STATE_COMPLAINT_FILED,
    DUE_PROCESS_FILED,
    PLACEMENT_CHANGE_DECIDED
}
