package org.throughline.core.deadline;

import java.util.List;

/**
 * All that the facts of a case come to.
 *
 * @param dues the earliest first
 * @param doubts about the case as a whole
 */
public record Clocks(List<Due> dues, List<DeadlineDoubt> doubts) {}
