package org.throughline.core.closing;

/** A closing that waits for a decision, with the names it is shown under. */
public record WaitingClosing(Closing closing, String child, String askedBy) {}
