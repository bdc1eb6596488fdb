package org.throughline.docs.recognition.rule.section;

import java.util.Collection;
import java.util.regex.Pattern;
import org.throughline.docs.text.layout.Line;

/** The text of a few lines as one, without what only the printing put into it. */
public final class JoinedText {

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|\\t");
    private static final Pattern BULLET = Pattern.compile("^(?:[•▪◦‣·*–—]|[-+«»](?=\\s))\\s*");
    private static final Pattern ITEM = Pattern.compile("^\\(?(?:[0-9]{1,2}|[a-zA-Z])[.)]\\s+");

    private JoinedText() {}

    public static String of(Collection<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            var next = line.text().strip();
            if (text.length() > 0 && !isParted(text, next)) {
                text.append(' ');
            }
            text.append(next);
        }
        return cleaned(text.toString());
    }

    /** A word that goes on behind a hyphen at the end of a line. */
    private static boolean isParted(StringBuilder text, String next) {
        var end = text.length() - 1;
        return end > 0
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end - 1))
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
    }

    static String cleaned(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Without the sign or the number of an item of a list. */
    public static String withoutBullet(String text) {
        var bare = BULLET.matcher(text.strip()).replaceFirst("");
        return ITEM.matcher(bare).replaceFirst("").strip();
    }
}
