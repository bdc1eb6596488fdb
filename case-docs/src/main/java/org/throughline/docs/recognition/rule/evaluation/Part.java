package org.throughline.docs.recognition.rule.evaluation;

import java.util.Optional;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;

/** What a part of an evaluation is about. */
enum Part {
    NEEDS,
    RECOMMENDATIONS,
    NEEDS_AND_RECOMMENDATIONS,
    AREAS,
    ELSE;

    private static final Lexicon<Part> PARTS = Lexicon.read(Part.class, "parts.tsv", Part::valueOf);
    private static final int LONGEST = 90;
    private static final double SURE = 0.5;

    /** What a heading says. */
    static Optional<Part> of(String heading) {
        return heading.length() > LONGEST || heading.endsWith(".")
                ? Optional.empty()
                : PARTS.match(heading, SURE).map(match -> match.concept());
    }
}
