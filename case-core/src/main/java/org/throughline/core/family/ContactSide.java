package org.throughline.core.family;

/** On which side somebody stands. */
public enum ContactSide {
    FAMILY,
    SCHOOL,
    OTHER
}
