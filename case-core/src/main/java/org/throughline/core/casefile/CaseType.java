package org.throughline.core.casefile;

/** What the case is about; the names are those of the REST contract. */
public enum CaseType {
    EVALUATION,
    ELIGIBILITY,
    IEP_DEVELOPMENT,
    IEP_REVIEW,
    IMPLEMENTATION,
    PLAN_504,
    DISCIPLINE,
    PLACEMENT,
    DISPUTE,
    TRANSITION
}
