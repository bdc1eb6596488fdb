package org.throughline.core.student;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without case and accents, so that "marin" finds "Marín". */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchName() {}

    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    public static String of(String firstName, String lastName) {
        return of(lastName + " " + firstName);
    }
}
