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
    EXPORTED,
    DELETED,
    RESTORED,
    /** For good, when nobody had brought it back. */
    REMOVED
}
