package org.throughline.docs.recognition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Text as the rules see it: small letters without accents, as long as the original. */
final class NormalizedText {

    /** Longer than a page that a person reads: whatever somebody sends, the rules come to an end soon. */
    private static final int PAGE = 20_000;

    private NormalizedText() {}

    /** The first pages, each as far as a page goes. */
    static List<String> first(List<String> pages, int count) {
        return pages.stream()
                .limit(count)
                .map(page -> page.substring(0, Math.min(PAGE, page.length())))
                .toList();
    }

    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char letter) {
        if (letter < 128) {
            return Character.toLowerCase(letter);
        }
        return switch (letter) {
            case '\u2018', '\u2019' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u00a0' -> ' ';
            default ->
                Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .charAt(0);
        };
    }
}
