package org.throughline.docs.recognition.content;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An element that a prior written notice must have.
 *
 * @param place nothing where it was not found
 * @param quote its first words; nothing where it was not found
 */
public record NoticeElement(
        Code code, @Nullable Place place, @Nullable String quote) {

    /** The seven of 34 CFR 300.503(b). */
    public enum Code {
        /** (b)(1): what the school proposes or refuses to do. */
        ACTION,
        /** (b)(2): why. */
        EXPLANATION,
        /** (b)(3): each evaluation, assessment, record or report it rests on. */
        BASIS,
        /** (b)(4): that parents have protections, and how to get a description of them. */
        SAFEGUARDS,
        /** (b)(5): whom parents can ask for help. */
        SOURCES,
        /** (b)(6): other options, and why they were rejected. */
        OPTIONS,
        /** (b)(7): other factors. */
        FACTORS
    }

    public NoticeElement {
        requireNonNull(code);
    }

    public boolean isFound() {
        return place != null;
    }
}
