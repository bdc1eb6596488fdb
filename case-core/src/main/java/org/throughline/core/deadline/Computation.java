package org.throughline.core.deadline;

import java.util.List;
import org.throughline.core.rule.Words;

/**
 * How a date came about.
 *
 * @param duty what must be done, in words
 * @param citation of the law that says so
 * @param steps in the order of the count
 */
public record Computation(Words duty, String citation, List<Step> steps, List<DeadlineDoubt> doubts) {}
