package org.throughline.core.docket;

/** A date of a child that a change moved. */
public record Moved(DeadlineChange change, Deadline deadline, String child) {}
