package org.throughline.docs.recognition.rule;

import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.rule.evaluation.EvaluationReader;
import org.throughline.docs.recognition.rule.notice.NoticeReader;
import org.throughline.docs.recognition.rule.plan.PlanReader;
import org.throughline.docs.recognition.rule.progress.ProgressReader;
import org.throughline.docs.text.layout.Layout;

/** Reads what a paper says, as a paper of each kind: what it is may be told by a person later. */
final class ReadContent {

    private ReadContent() {}

    static PaperContent of(Layout layout) {
        return new PaperContent(
                PlanReader.read(layout),
                EvaluationReader.read(layout),
                ProgressReader.read(layout),
                NoticeReader.read(layout));
    }
}
