package org.throughline.core.contact;

/** From whom it came. */
public enum Direction {
    /** They came to us. */
    IN,
    /** We came to them. */
    OUT
}
