package org.throughline.core.relation;

/** On which side somebody stands. */
public enum Side {
    FAMILY,
    SCHOOL,
    OTHER
}
