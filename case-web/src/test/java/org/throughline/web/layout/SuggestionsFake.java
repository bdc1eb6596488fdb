package org.throughline.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.search.Completion;
import org.throughline.docs.search.Completion.Kind;
import org.throughline.docs.search.CompletionService;

/** Proposes a child, a document and words to whatever is typed, and knows what that was. */
public class SuggestionsFake extends CompletionService {

    public static final UUID CASE = UUID.randomUUID();
    public static final UUID DOCUMENT = UUID.randomUUID();

    public final List<String> typed = new ArrayList<>();

    @Override
    public List<Completion> complete(String text) {
        typed.add(text);
        return List.of(
                new Completion(Kind.CHILD, "Mateo Villanueva-Cruz", CASE),
                new Completion(Kind.DOCUMENT, "plan.pdf", DOCUMENT),
                new Completion(Kind.WORDS, "reading fluency", null));
    }
}
