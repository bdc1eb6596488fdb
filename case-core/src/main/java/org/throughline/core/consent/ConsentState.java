package org.throughline.core.consent;

/** How a consent stands on one day. */
public enum ConsentState {
    IN_FORCE,
    /** In force, and for 30 days or fewer. */
    EXPIRING,
    EXPIRED,
    WITHDRAWN
}
