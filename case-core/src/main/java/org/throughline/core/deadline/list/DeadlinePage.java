package org.throughline.core.deadline.list;

import java.util.List;

/** A stretch of the legal dates, and how many there are in all. */
public record DeadlinePage(List<DeadlineRow> rows, long total) {}
