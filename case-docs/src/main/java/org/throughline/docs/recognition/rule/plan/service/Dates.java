package org.throughline.docs.recognition.rule.plan.service;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.date.DateMention;
import org.throughline.docs.recognition.rule.date.DatesInText;

/** The days that stand in a cell, though a narrow column may have broken them. */
final class Dates {

    private static final int LONGEST = 400;
    /** A year or a stroke at the end of a line. */
    private static final Pattern WRAPPED =
            Pattern.compile("(?<=[/-](?:19|20))\\s(?=\\d{2}(?![\\d/-]))|(?<=\\d[/-])\\s(?=\\d)|(?<=\\d)\\s(?=/\\d)");

    /** 11-ago-2025, 30-APR-2009. */
    private static final Pattern HYPHENS = Pattern.compile("\\b(\\d{1,2})-([a-z]{3,10})-(\\d{4})\\b");

    /** 12.10.2024. */
    private static final Pattern DOTS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?![\\d.]\\d|\\d)");

    private static final Pattern BROKEN = Pattern.compile("(?<=[0-9/-])\\s{1,3}(?=[0-9/-])");

    private Dates() {}

    static List<DateMention> mentions(String text) {
        var shown = NormalizedText.folded(text.substring(0, Math.min(LONGEST, text.length())));
        var slashes = DOTS.matcher(shown).replaceAll("$1/$2/$3");
        return new DatesInText(HYPHENS.matcher(slashes).replaceAll("$1 $2 $3")).mentions(1, /* dayFirst= */ false);
    }

    static List<LocalDate> in(String text) {
        var found = mentions(WRAPPED.matcher(text).replaceAll(""));
        if (found.isEmpty()) {
            found = mentions(BROKEN.matcher(text).replaceAll(""));
        }
        return found.stream().map(DateMention::date).toList();
    }
}
