package org.throughline.docs.recognition.rule.evaluation;

import java.util.Optional;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;

/** What a column of a table of scores holds. */
enum ScoreHead {
    TEST,
    MEASURE,
    SCORE,
    STANDARD,
    SCALED,
    T,
    Z,
    RAW,
    /** Ages and grades that a score is worth: no score. */
    OTHER,
    PERCENTILE,
    INTERVAL,
    DESCRIPTION,
    DATE,
    KIND,
    RATER;

    private static final Lexicon<ScoreHead> HEADS =
            Lexicon.read(ScoreHead.class, "score-heads.tsv", ScoreHead::valueOf);

    private static final int LONGEST = 60;

    /** What the head of a column says. */
    static Optional<ScoreHead> of(String head) {
        return head.length() > LONGEST
                ? Optional.empty()
                : HEADS.match(head, 0.5).map(match -> match.concept()).or(() -> withoutBrackets(head));
    }

    /** What stands in brackets only explains: {@code Standard score (M=100, SD=15)}. */
    private static Optional<ScoreHead> withoutBrackets(String head) {
        var at = head.indexOf('(');
        return at <= 0
                ? Optional.empty()
                : HEADS.match(head.substring(0, at), 0.5).map(match -> match.concept());
    }

    /** Whether words are a head and nothing else. */
    static boolean isWhole(String words) {
        return words.length() <= LONGEST && HEADS.match(words, 1).isPresent();
    }

    boolean isScore() {
        return this == SCORE || this == STANDARD || this == SCALED || this == T || this == Z || this == RAW;
    }
}
