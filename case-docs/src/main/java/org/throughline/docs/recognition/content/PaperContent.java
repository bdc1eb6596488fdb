package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/** What was read in a paper, as each of the kinds that it may be. */
public record PaperContent(
        PlanContent plan, EvaluationContent evaluation, ProgressContent progress, NoticeContent notice) {

    public static final PaperContent NOTHING = new PaperContent(
            PlanContent.NOTHING, EvaluationContent.NOTHING, ProgressContent.NOTHING, NoticeContent.NOTHING);

    private static final double SURE = 0.75;

    public PaperContent {
        requireNonNull(plan);
        requireNonNull(evaluation);
        requireNonNull(progress);
        requireNonNull(notice);
    }

    /** Otherwise whoever uses it compares it with the paper first. */
    public static boolean isSure(double confidence) {
        return confidence >= SURE;
    }
}
