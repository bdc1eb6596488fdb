package org.throughline.docs.suggestion;

import java.time.LocalDate;
import org.throughline.core.fact.FactType;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.FoundDate;
import org.throughline.docs.recognition.SuggestedFact;

/** Questions as the screens meet them. */
public final class Questions {

    private Questions() {}

    public static Suggestion fact(Document document, FactType type, LocalDate on) {
        return Suggestion.ofFact(document, new SuggestedFact(type, new FoundDate(on, 1, "held on that day")), 1);
    }

    public static SuggestedDocument about(Document document, String child, int questions) {
        return new SuggestedDocument(
                document.id(),
                document.fileName(),
                document.caseId(),
                child,
                questions,
                document.upload().at());
    }
}
