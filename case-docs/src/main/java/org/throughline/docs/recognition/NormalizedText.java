package org.throughline.docs.recognition;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as the rules see it: small letters without accents, as long as the original. */
public final class NormalizedText {

    /** Longer than a page that a person reads: whatever somebody sends, the rules come to an end soon. */
    private static final int PAGE = 20_000;

    private static final int SHORTEST_NAME = 2;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}]+");

    private NormalizedText() {}

    /** The first pages, each as far as a page goes. */
    public static List<String> first(List<String> pages, int count) {
        return pages.stream()
                .limit(count)
                .map(page -> page.substring(0, Math.min(PAGE, page.length())))
                .toList();
    }

    /** The names of a person, without what stands between them. */
    public static Set<String> names(String name) {
        return Arrays.stream(BETWEEN_NAMES.split(folded(name), -1))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
    }

    public static String folded(String text) {
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
