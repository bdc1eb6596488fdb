package org.throughline.core.inquiry.triage;

import java.util.EnumSet;
import java.util.Set;

/** Where an inquiry is on its way. */
public enum InquiryStatus {
    NEW,
    IN_TRIAGE,
    WAITLISTED,
    ACCEPTED,
    REFERRED,
    DECLINED;

    private static final Set<InquiryStatus> UNDECIDED = EnumSet.of(NEW, IN_TRIAGE, WAITLISTED);

    /** Somebody still has to say yes or no. Who waits on the list can be accepted later. */
    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** Can be looked at again. What was accepted is a case and stays one. */
    public boolean canBeReopened() {
        return this == WAITLISTED || this == REFERRED || this == DECLINED;
    }
}
