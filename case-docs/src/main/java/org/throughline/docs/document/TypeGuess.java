package org.throughline.docs.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document seems to be.
 *
 * @param confidence 0 to 1: how much speaks for it, and how little for anything else
 * @param cues what it goes by, in the words of the document
 */
public record TypeGuess(DocumentType type, double confidence, String cues) {

    private static final double SURE = 0.6;

    /** So many cues are enough to see why. */
    private static final int CUES = 3;

    public TypeGuess(DocumentType type, double confidence, List<String> cues) {
        this(type, confidence, cues.stream().limit(CUES).collect(Collectors.joining(", ")));
    }

    static @Nullable TypeGuess of(@Nullable DocumentType type, @Nullable Double confidence, @Nullable String cues) {
        return type == null || confidence == null
                ? null
                : new TypeGuess(type, confidence, Objects.requireNonNullElse(cues, ""));
    }

    /** Otherwise a person is asked. */
    public boolean isSure() {
        return confidence >= SURE;
    }
}
