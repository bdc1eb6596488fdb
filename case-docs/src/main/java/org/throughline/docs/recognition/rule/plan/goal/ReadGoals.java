package org.throughline.docs.recognition.rule.plan.goal;

import java.util.List;

/**
 * The goals of a plan.
 *
 * @param reporting what is said among them of when parents hear of progress
 */
public record ReadGoals(List<ReadGoal> goals, List<ReadPassage> reporting) {}
