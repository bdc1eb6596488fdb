package org.throughline.docs.recognition.rule.plan.goal;

import java.util.List;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.text.layout.Line;

/**
 * A goal, and what a form may say beside it.
 *
 * @param need that it addresses, in words or by number; blank if nothing is said
 * @param presentLevel in its area; blank if nothing is said
 * @param lines in which all of it stands
 */
public record ReadGoal(Goal goal, String need, String presentLevel, List<Line> lines) {}
