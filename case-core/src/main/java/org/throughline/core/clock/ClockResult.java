package org.throughline.core.clock;

import java.util.List;

/**
 * All that the facts of a case come to.
 *
 * @param dues the earliest first
 * @param doubts about the case as a whole
 */
public record ClockResult(List<ComputedDeadline> dues, List<DeadlineDoubt> doubts) {}
