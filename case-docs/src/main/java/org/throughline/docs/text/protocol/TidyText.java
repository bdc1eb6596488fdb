package org.throughline.docs.text.protocol;

import java.util.regex.Pattern;

/**
 * Text as it is kept: PostgreSQL keeps no NUL, UTF-8 no half of a pair; more than one blank line says nothing. Words are
 * whole, so that they are found: joined letters are letters, and what a line end parts belongs together.
 */
public final class TidyText {

    private static final Pattern HALVES =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r\\u00a0]+");
    private static final Pattern BESIDE_BREAK = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private TidyText() {}

    public static String tidied(CharSequence text) {
        var whole = HALVES.matcher(text.toString().replace("\0", "")).replaceAll("\ufffd");
        var narrow = BESIDE_BREAK.matcher(BLANKS.matcher(whole).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(WholeWords.in(narrow)).replaceAll("\n\n").strip();
    }
}
