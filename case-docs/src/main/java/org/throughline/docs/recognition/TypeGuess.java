package org.throughline.docs.recognition;

import java.util.List;

/**
 * What a document seems to be.
 *
 * @param confidence 0 to 1: how much speaks for it, and how little for anything else
 * @param cues what it goes by, in the words of the document
 */
public record TypeGuess(DocumentType type, double confidence, List<String> cues) {

    private static final double SURE = 0.6;

    public TypeGuess {
        cues = List.copyOf(cues);
    }

    /** Otherwise a person is asked. */
    public boolean isSure() {
        return confidence >= SURE;
    }
}
