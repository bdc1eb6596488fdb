package org.throughline.core.casefile;

/** How soon a case wants somebody's eyes, the most urgent first. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL
}
