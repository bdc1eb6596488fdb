package org.throughline.docs.text.layout;

import java.util.List;
import java.util.regex.Pattern;

/** How much a few lines look like a heading, 0 to 1. */
public final class Prominence {

    private static final Pattern NUMBERED = Pattern.compile(
            "^((section|part|sección|parte|appendix|apéndice)\\s+)?([IVX]{1,5}|[0-9]{1,2}|[A-Z])[.):\\-]\\s.*",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 22;
    private static final int MANY_WORDS = 14;

    private Prominence() {}

    /**
     * By weight, shortness and form; size and shade are added by whoever knows them.
     *
     * @param more what else speaks for it
     */
    public static double of(List<Line> lines, double more) {
        var text = new Block.Paragraph(lines, 0).text().strip();
        var words = text.split("\\s+").length;
        if (text.length() < 2
                || lines.size() > 3
                || words > MOST_WORDS
                || lines.getFirst().segments().size() > 2) {
            return 0;
        }
        var score = more;
        score += lines.stream().allMatch(Line::isBold) ? 0.35 : 0;
        score += isCapitals(text) ? 0.3 : 0;
        score += NUMBERED.matcher(text).matches() ? 0.25 : 0;
        score -= text.endsWith(".") || text.endsWith(",") || text.endsWith(";") ? 0.4 : 0;
        score -= words > MANY_WORDS ? 0.4 : 0;
        return Math.clamp(score, 0, 1);
    }

    private static boolean isCapitals(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 4 && text.codePoints().filter(Character::isUpperCase).count() >= 0.8 * letters;
    }
}
