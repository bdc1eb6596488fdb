package org.throughline.core.deadline;

import java.util.List;

/** @param more whether so much moved that these are only some of them */
public record MovedDeadlines(List<MovedDeadline> dates, boolean more) {}
