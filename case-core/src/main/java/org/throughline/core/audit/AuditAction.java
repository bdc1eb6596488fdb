package org.throughline.core.audit;

/** What somebody did. */
public enum AuditAction {
    OPENED,
    READ,
    CHANGED,
    UPLOADED,
    DOWNLOADED,
    SHARED,
    UNSHARED,
    SEARCHED,
    EXPORTED
}
