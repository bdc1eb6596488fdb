package org.throughline.docs.recognition.rule.name;

import java.util.Optional;
import org.throughline.docs.text.protocol.LaidOutText;

/** The name of the child that a paper is about. */
public final class ChildName {

    private ChildName() {}

    /** As it stands there: in a field for it, else in a sentence that can only mean the child. */
    public static Optional<String> in(LaidOutText paper) {
        var fields = new NameFields(paper.layout());
        return fields.ofChild()
                .or(() -> NamesInSentences.in(paper.pages()))
                .or(fields::ofSomebody)
                .or(() -> NamesInSentences.beforeBirth(paper.pages()))
                .or(fields::atHead);
    }
}
