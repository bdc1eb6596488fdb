package org.throughline.core.student;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without case and accents, so that "marin" finds "Marín". */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Phones write others than keyboards do. */
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");

    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private SearchName() {}

    public static String of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var hyphened =
                HYPHENS.matcher(APOSTROPHES.matcher(plain).replaceAll("'")).replaceAll("-");
        return SPACES.matcher(hyphened).replaceAll(" ").strip();
    }

    public static String of(String firstName, String lastName) {
        return of(lastName + " " + firstName);
    }
}
