package org.throughline.core.agenda;

import java.util.List;

/** A stretch of the legal dates, and how many there are in all. */
public record DuePage(List<DueRow> rows, long total) {}
