package org.throughline.docs.document;

/** Where a document is on its way from upload to search. */
public enum DocumentStatus {
    RECEIVED,
    PROCESSING,
    READY,
    QUARANTINED,
    FAILED
}
