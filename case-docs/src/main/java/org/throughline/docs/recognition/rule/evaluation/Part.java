package org.throughline.docs.recognition.rule.evaluation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
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

    /** Needs of somebody who is named. */
    private static final Pattern OF_SOMEBODY =
            Pattern.compile("^(?:what|lo que|que)(?: does)? (?:[\\p{L}'’-]{2,20} ){1,3}(?:needs?|necesitan?)\\??$"
                    + "|^(?:[\\p{L}-]{2,20} ){0,2}[\\p{L}-]{2,20}['’]s? needs$"
                    + "|^(?:needs|necesidades) (?:of|for|de|del|de la) (?:[\\p{L}'’-]{2,20} ?){1,3}$");
    /** Advice by or for somebody who is named. */
    private static final Pattern ADVICE = Pattern.compile(
            "^(?:we|the (?:team|examiner|evaluators?|psychologist)|el equipo|la evaluadora|el evaluador)?"
                    + " ?(?:recommends?|suggests?|advises?|recomienda|recomendamos|sugiere|sugerimos)\\b.{0,30}$"
                    + "|^(?:recommendations?|suggestions?|recomendaciones|sugerencias)"
                    + " (?:for|to|from|para|a|al|del?) (?:[\\p{L}'’-]{1,20} ?){1,5}$"
                    + "|^(?:what|lo que|que) (?:would|will|could|may|can|might|puede|podria)?"
                    + " ?(?:helps?|ayuda|ayudaria|ayudar)(?: (?:[\\p{L}'’-]{1,20} ?){1,4})?\\??$");

    /** What a heading says. */
    static Optional<Part> of(String heading) {
        if (heading.length() > LONGEST || heading.endsWith(".")) {
            return Optional.empty();
        }
        return PARTS.match(heading, SURE).map(match -> match.concept()).or(() -> ofSomebody(heading));
    }

    private static Optional<Part> ofSomebody(String heading) {
        var folded = NormalizedText.folded(heading.strip());
        if (OF_SOMEBODY.matcher(folded).matches()) {
            return Optional.of(NEEDS);
        }
        return ADVICE.matcher(folded).matches() ? Optional.of(RECOMMENDATIONS) : Optional.empty();
    }
}
