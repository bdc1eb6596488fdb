package org.throughline.docs.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody may go on who has typed so far.
 *
 * @param text the name of a child, a person or a file, or the words typed with the last one completed
 * @param id of the case or of the document, for a person of a case of the child; words have none
 */
public record Completion(Kind kind, String text, @Nullable UUID id) {

    public enum Kind {
        CHILD,
        PERSON,
        DOCUMENT,
        WORDS
    }
}
