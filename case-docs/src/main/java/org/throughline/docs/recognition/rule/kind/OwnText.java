package org.throughline.docs.recognition.rule.kind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.docs.recognition.NormalizedText;

/** The words of a paper itself: not those of older mail that it quotes. */
public final class OwnText {

    private static final int MOST_PAGES = 30;
    private static final int ENOUGH = 200_000;

    /** So much of its own a message has, else what it sends on is what it is about. */
    private static final int LEAST = 60;

    private static final Pattern QUOTED = Pattern.compile(
            "(?m)^[ \\t]*(?:-{2,20} ?(?:original message|forwarded message|mensaje original|mensaje reenviado)"
                    + "|begin forwarded message|on [^\\n]{6,120} wrote:|el [^\\n]{6,120} escribio:|_{10,80}\\n+from:"
                    + "|from: [^\\n]{1,200}\\n{1,2}sent: )");

    private static final Pattern MARKED = Pattern.compile("(?m)^>.*$");
    private static final Pattern HEADER = Pattern.compile("(?m)^(?:from|de): ");

    private OwnText() {}

    /** In small letters without accents. */
    public static String of(List<String> pages) {
        var text = NormalizedText.folded(
                NormalizedText.first(pages, MOST_PAGES).stream().collect(Collectors.joining("\n")));
        text = text.substring(0, Math.min(ENOUGH, text.length()));
        if (!HEADER.matcher(text).find() && text.indexOf("wrote:") < 0) {
            return text;
        }
        var quoted = QUOTED.matcher(text);
        var own = quoted.find(Math.min(text.length(), 200)) ? text.substring(0, quoted.start()) : text;
        own = MARKED.matcher(own).replaceAll("");
        return own.strip().length() < LEAST ? text : own;
    }
}
