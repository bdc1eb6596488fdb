package org.throughline.docs.comparison;

import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Goal;

/**
 * What became of a goal.
 *
 * @param same how much of its words stayed, 0 to 1, but for names, dates and numbers
 * @param isBaselineSame the child is said to stand where it stood before
 */
public record GoalChange(@Nullable Goal from, @Nullable Goal to, Change change, double same, boolean isBaselineSame) {}
