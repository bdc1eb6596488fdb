package org.throughline.core.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without case and accents, so that "marin" finds "Marín". */
final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchName() {}

    static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    static String of(String firstName, String lastName) {
        return of(lastName + " " + firstName);
    }
}
