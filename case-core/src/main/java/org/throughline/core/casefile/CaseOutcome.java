package org.throughline.core.casefile;

/** How a case ended, as who closed it sees it. */
public enum CaseOutcome {
    RESOLVED,
    PARTLY_RESOLVED,
    AGREEMENT_SIGNED,
    FAMILY_WITHDREW,
    REFERRED_ELSEWHERE,
    MOVED_AWAY,
    NO_CONTACT,
    NOT_SAID
}
