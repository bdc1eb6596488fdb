package org.throughline.core.contactnote;

/** From whom it came. */
public enum Direction {
    /** They came to us. */
    IN,
    /** We came to them. */
    OUT
}
