package org.throughline.docs.recognition.rule.plan.service;

import java.util.Optional;
import org.throughline.docs.recognition.content.ServiceKind;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.recognition.rule.lexicon.Words;

/** What kind a service is of, told by its name or by the heading over it. */
final class Kinds {

    private static final double HEADING = 0.6;
    private static final int SHORT = 8;
    private static final Lexicon<ServiceKind> LEXICON =
            Lexicon.read(Kinds.class, "service-kinds.tsv", ServiceKind::valueOf);

    private Kinds() {}

    static Optional<ServiceKind> ofService(String name) {
        return LEXICON.match(name).map(match -> match.concept());
    }

    /** Of a row or a line that stands over services, if it names a kind and nothing more. */
    static Optional<ServiceKind> ofHeading(String heading) {
        return Words.of(heading).size() > SHORT ? Optional.empty() : named(heading);
    }

    private static Optional<ServiceKind> named(String heading) {
        return LEXICON.match(heading, HEADING)
                .filter(match -> match.words() > 1 || match.share() == 1)
                .map(match -> match.concept());
    }
}
