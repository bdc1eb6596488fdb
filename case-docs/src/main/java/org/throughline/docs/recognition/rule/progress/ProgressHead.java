package org.throughline.docs.recognition.rule.progress;

import java.util.Optional;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;

/** What a column of a table of progress holds. */
enum ProgressHead {
    GOAL,
    NUMBER,
    AREA,
    DATE,
    RESULT,
    /** What is counted, where the cells hold bare numbers. */
    UNIT,
    COMMENT,
    RATING,
    /** Where the goal began or where it is to end: no progress. */
    OTHER;

    private static final Lexicon<ProgressHead> HEADS =
            Lexicon.read(ProgressHead.class, "progress-heads.tsv", ProgressHead::valueOf);
    private static final int LONGEST = 60;

    static Optional<ProgressHead> of(String head) {
        return head.length() > LONGEST
                ? Optional.empty()
                : HEADS.match(head, 0.4).map(match -> match.concept());
    }

    /** Whether words are a head and nothing else. */
    static boolean isWhole(String words) {
        return words.length() <= LONGEST && HEADS.match(words, 1).isPresent();
    }
}
