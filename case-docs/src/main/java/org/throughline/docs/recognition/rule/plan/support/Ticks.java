package org.throughline.docs.recognition.rule.plan.support;

import java.util.regex.Pattern;

/** Boxes in a text, drawn or typed. */
final class Ticks {

    private static final Pattern BOX = Pattern.compile(
            "[\u2610\u2611\u2612\u25a1\u25ef\u25cb]|\\[\\s{0,2}[xX\u2713]?\\s{0,2}\\]|\\(\\s{1,2}\\)|\\([xX]\\)|_{1,3}[xX]?_{1,3}(?=\\s?[A-Z])");
    private static final Pattern TICKED =
            Pattern.compile("[\u2611\u2612]|\\[\\s{0,2}[xX\u2713]\\s{0,2}\\]|\\([xX]\\)|_{1,3}[xX]_{1,3}");

    /** A box with a word or a few behind it, up to the next box. */
    private static final Pattern OPTION = Pattern.compile(
            "(?:" + BOX.pattern()
                    + ")\\s{0,3}(?:yes|no|s[i\u00ed]|eligible|not eligible|n/a|(?:is|are|was) ?(?:not)?"
                    + " ?(?:needed|required|eligible)|elegible|no elegible|deferred until|to be decided by|does(?:"
                    + " not)? (?:need|require|qualify)[a-z ]{0,20})?\\s{0,2}[:.;,]?\\s{0,3}_{0,40}",
            Pattern.CASE_INSENSITIVE);

    private Ticks() {}

    static boolean has(String text) {
        return BOX.matcher(text).find();
    }

    /** Several boxes in one line, or cell: one is to be chosen. */
    static boolean isChoice(String text) {
        return BOX.matcher(text).results().limit(2).count() > 1;
    }

    static boolean isTicked(String text) {
        return TICKED.matcher(text).find();
    }

    /** Whether it begins with a box. */
    static boolean leads(String text) {
        return BOX.matcher(text).lookingAt();
    }

    static String without(String text) {
        return BOX.matcher(text).replaceAll(" ").replaceAll("\\s{2,20}", " ").strip();
    }

    /** A text without the short answers that a form gives to choose from. */
    static String withoutOptions(String text) {
        return OPTION.matcher(text).replaceAll(" ").replaceAll("\\s{2,20}", " ").strip();
    }
}
