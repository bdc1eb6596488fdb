package org.throughline.core.deadline;

import java.time.LocalDate;

/** A date of a child that moved, from when to when in all. */
public record MovedDeadline(Deadline deadline, String child, LocalDate from, LocalDate to) {}
