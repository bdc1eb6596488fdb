package org.throughline.docs.recognition.rule.evaluation;

import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.text.layout.Layout;

/** Reads what an evaluation says. */
public final class EvaluationReader {

    private EvaluationReader() {}

    public static EvaluationContent read(Layout layout) {
        return EvaluationContent.NOTHING;
    }
}
