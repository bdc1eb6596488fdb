package org.throughline.docs.recognition.rule.plan.goal;

import java.util.List;
import org.throughline.docs.text.layout.Line;

/** Words and the lines in which they stand. */
public record ReadPassage(String text, List<Line> lines) {}
