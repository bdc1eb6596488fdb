package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

/** What was read in a paper, as each of the kinds that it may be. */
public record PaperContent(
        PlanContent plan, EvaluationContent evaluation, ProgressContent progress, NoticeContent notice) {

    public static final PaperContent NOTHING = new PaperContent(
            PlanContent.NOTHING, EvaluationContent.NOTHING, ProgressContent.NOTHING, NoticeContent.NOTHING);

    private static final double SURE = 0.75;

    /** The confidence of what a person confirmed; no reading is so sure. */
    static final double SAID_BY_PERSON = 1;

    public PaperContent {
        requireNonNull(plan);
        requireNonNull(evaluation);
        requireNonNull(progress);
        requireNonNull(notice);
    }

    public PaperContent with(PlanContent said) {
        return new PaperContent(said, evaluation, progress, notice);
    }

    public static boolean isSaidByPerson(double confidence) {
        return confidence >= SAID_BY_PERSON;
    }

    /** Otherwise whoever uses it compares it with the paper first. */
    public static boolean isSure(double confidence) {
        return confidence >= SURE;
    }
}
