package org.throughline.web.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a person tells us when something failed, such as TL-7F3K-92; the log has it beside the stack. */
public record ErrorReference(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that look alike

    public static ErrorReference next() {
        var letters = RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
        return new ErrorReference("TL-" + letters + "-" + RANDOM.nextInt(10, 100));
    }

    @Override
    public String toString() {
        return text;
    }
}
