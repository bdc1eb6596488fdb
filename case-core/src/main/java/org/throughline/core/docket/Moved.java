package org.throughline.core.docket;

import java.time.LocalDate;

/** A date of a child that moved, from when to when in all. */
public record Moved(Deadline deadline, String child, LocalDate from, LocalDate to) {}
