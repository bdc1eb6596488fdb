package org.throughline.core.inquiry.triage;

/** Why we do not take a family on. */
public enum DecisionReason {
    /** Not where we work. */
    OUT_OF_AREA,
    /** Not what we do. */
    OTHER_KIND_OF_HELP,
    NEEDS_LAWYER,
    NO_CAPACITY,
    CONFLICT_OF_INTEREST,
    NOT_REACHED,
    FAMILY_WITHDREW,
    /** Explained in words. */
    OTHER
}
