package org.throughline.core.fact;

import java.util.Set;

/** The stages of the evaluation-first process: one asks for evaluations, never for a plan. */
public enum Stage {
    REFERRAL(FactType.REFERRAL_RECEIVED, FactType.EVALUATION_REQUESTED),
    CONSENT(FactType.CONSENT_RECEIVED),
    EVALUATION(FactType.EVALUATION_COMPLETED, FactType.EVALUATION_REPORT_RECEIVED),
    ELIGIBILITY(FactType.ELIGIBILITY_DETERMINED, FactType.NOT_ELIGIBLE),
    PLAN(FactType.IEP_MEETING_HELD, FactType.IEP_OFFERED, FactType.IEP_IMPLEMENTED),
    /** Never done: the plan is looked at again every year. */
    REVIEW;

    @SuppressWarnings("ImmutableEnumChecker") // never written after the constructor
    private final Set<FactType> reachedBy;

    Stage(FactType... reachedBy) {
        this.reachedBy = Set.of(reachedBy);
    }

    boolean isReachedBy(Fact fact) {
        return reachedBy.contains(fact.type());
    }
}
