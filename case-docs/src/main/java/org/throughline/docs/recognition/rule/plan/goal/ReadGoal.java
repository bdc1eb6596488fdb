package org.throughline.docs.recognition.rule.plan.goal;

import org.throughline.docs.recognition.content.Goal;

/**
 * A goal, and what a form may say beside it.
 *
 * @param need that it addresses, in words or by number; blank if nothing is said
 * @param presentLevel in its area; blank if nothing is said
 */
public record ReadGoal(Goal goal, String need, String presentLevel) {}
