package org.throughline.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.search.Suggestion;
import org.throughline.docs.search.Suggestion.Kind;
import org.throughline.docs.search.SuggestionService;

/** Proposes a child, a document and words to whatever is typed, and knows what that was. */
public class SuggestionsFake extends SuggestionService {

    public static final UUID CASE = UUID.randomUUID();
    public static final UUID DOCUMENT = UUID.randomUUID();

    public final List<String> typed = new ArrayList<>();

    @Override
    public List<Suggestion> of(String text) {
        typed.add(text);
        return List.of(
                new Suggestion(Kind.CHILD, "Mateo Villanueva-Cruz", CASE),
                new Suggestion(Kind.DOCUMENT, "plan.pdf", DOCUMENT),
                new Suggestion(Kind.WORDS, "reading fluency", null));
    }
}
