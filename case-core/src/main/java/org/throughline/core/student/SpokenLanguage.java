package org.throughline.core.student;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The language of a family, by its tag. */
public final class SpokenLanguage {

    private SpokenLanguage() {}

    /** Whether there is a language of this tag, such as {@code es} or {@code hmn}. */
    public static boolean isTag(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build();
            return !language.getLanguage().isEmpty()
                    && !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
        } catch (IllformedLocaleException none) {
            return false;
        }
    }
}
