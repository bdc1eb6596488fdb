package org.throughline.docs.review;

import org.jspecify.annotations.Nullable;

/**
 * Something in a paper that is worth a question.
 *
 * @param subject which goal, service, need or area it is about; blank if it is the whole plan
 * @param page nothing where something is not there at all
 * @param quote the words of the paper; nothing where there are none
 */
public record Finding(
        FindingCode code,
        String subject,
        @Nullable Integer page,
        @Nullable String quote) {

    private static final int LONGEST = 300;

    static Finding of(FindingCode code, String subject, int page, String quote) {
        return new Finding(code, subject, page, quote.substring(0, Math.min(LONGEST, quote.length())));
    }

    static Finding absent(FindingCode code) {
        return new Finding(code, "", null, null);
    }
}
