package org.throughline.docs.recognition.rule.plan.level;

import java.util.List;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.rule.plan.goal.ReadPassage;

/**
 * What a child does now.
 *
 * @param needs that are told beside it
 */
public record ReadLevels(List<PresentLevel> levels, List<ReadPassage> needs) {}
