package org.throughline.core.closing;

/** A closing that waits for a decision, with the names it is shown under. */
public record PendingClosing(Closing closing, String child, String askedBy) {}
