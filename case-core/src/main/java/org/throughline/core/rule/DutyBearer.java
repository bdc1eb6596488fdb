package org.throughline.core.rule;

/** Who must act. */
public enum DutyBearer {
    DISTRICT,
    STATE,
    HEARING_OFFICER,
    EARLY_INTERVENTION,
    FAMILY,
    /** Each party of a dispute, the family among them. */
    EACH_PARTY;

    /** Whether the family, and we with it, have to do it. */
    public boolean isOurs() {
        return this == FAMILY || this == EACH_PARTY;
    }
}
