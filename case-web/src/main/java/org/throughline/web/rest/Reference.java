package org.throughline.web.rest;

import java.security.SecureRandom;

/** The number by which a person tells us of an error and we find it in the log, such as TL-7F3K-92. */
public final class Reference {

    private static final String READABLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String next() {
        return "TL-" + letters(READABLE, 4) + "-" + letters(DIGITS, 2);
    }

    private static String letters(String alphabet, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
