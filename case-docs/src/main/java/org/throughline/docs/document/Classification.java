package org.throughline.docs.document;

import org.jspecify.annotations.Nullable;

/**
 * What a document is and whose: what a person said, or else what a reading is sure of.
 *
 * @param isGiven a person has said what it is, and no reading says otherwise afterwards
 * @param guess what it seems to be, sure or not
 * @param isOfAnotherChild its fields name another child, or another day of birth: it may have come to the wrong case
 */
public record Classification(
        @Nullable DocumentType type,
        boolean isGiven,
        @Nullable TypeGuess guess,
        boolean isOfAnotherChild) {

    static final Classification NONE = new Classification(null, false, null, false);

    /** How sure the type is, 0 to 1; what a person says is sure. */
    public @Nullable Double confidence() {
        if (isGiven) {
            return 1.0;
        }
        return guess == null ? null : Double.valueOf(guess.confidence());
    }

    /** @param said null takes back what a person said */
    Classification given(@Nullable DocumentType said) {
        return new Classification(said, said != null, guess, isOfAnotherChild);
    }

    /** Of a guess that is not sure nothing follows until a person confirms it. */
    public Classification guessed(TypeGuess better) {
        return new Classification(
                isGiven ? type : better.isSure() ? better.type() : null, isGiven, better, isOfAnotherChild);
    }

    public Classification ofAnotherChild(boolean another) {
        return new Classification(type, isGiven, guess, another);
    }
}
