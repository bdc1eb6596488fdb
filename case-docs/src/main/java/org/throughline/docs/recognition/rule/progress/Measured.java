package org.throughline.docs.recognition.rule.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;

/**
 * A number that was measured.
 *
 * @param unit as the report says it
 */
record Measured(double value, @Nullable String unit, int start, int end) {

    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\w./:$#-])(\\d{1,4}(?:\\.\\d{1,2})?)(?!\\d|:\\d|/\\d{1,2}/|(?:st|nd|rd|th|ro|er|do|to)\\b)(?<unit>\\s?%(?:\\s+(?:of|de)\\s[^.,;()\\d:\\n"
                    + "]{0,50})?|\\s?/\\s?\\d{1,4}|(?:\\s+|-)[^.,;()\\d:\\n"
                    + "]{0,60}(?:(?<=\\b(?:in|of|de|per|cada|en|every|each|por)\\s)\\d{1,4}[^.,;()\\d:\\n"
                    + "]{0,40})?)?");
    private static final Pattern NO_VALUE = Pattern.compile(
            "\\A.*\\b(goals?|objectives?|grade|quarter|q|page|week|trimester|semester|section|metas?|objetivos?|grado|age|room|phase|step|iep|unit|chapter|periodo|nivel"
                    + " de grado|form|level a|appendix|code|codigo)\\s*#?$");
    private static final Pattern UNIT_ENDS = Pattern.compile(
            "\\s+(?:and|but|when|while|after|before|on|this|compared|with|without|from|up|down|y|pero|cuando|con|el|desde|as|which|than|since|because|by|during|at"
                    + " the)\\s+.*$");
    private static final int MOST_WORDS = 9;

    static List<Measured> in(String text, List<int[]> without, boolean isProse) {
        var shown = blanked(text, without);
        var values = new ArrayList<Measured>();
        var found = VALUE.matcher(shown);
        while (found.find()) {
            var before = NormalizedText.folded(shown.substring(Math.max(0, found.start() - 24), found.start()))
                    .strip();
            if (!NO_VALUE.matcher(before).matches()) {
                values.add(new Measured(
                        Double.parseDouble(found.group(1)),
                        unit(found.group("unit"), isProse).orElse(null),
                        found.start(),
                        found.end()));
            } else {
                found.region(found.end(1), shown.length());
            }
        }
        return values;
    }

    /** The text without its dates, as long as before. */
    private static String blanked(String text, List<int[]> without) {
        var shown = new StringBuilder(text);
        for (var span : without) {
            for (var i = span[0]; i < Math.min(shown.length(), span[1]); i++) {
                shown.setCharAt(i, i == span[0] ? ';' : ' ');
            }
        }
        return shown.toString();
    }

    private static Optional<String> unit(@Nullable String behind, boolean isProse) {
        if (behind == null) {
            return Optional.empty();
        }
        var text = behind.strip().replaceFirst("^-", "").strip();
        if (text.startsWith("/")) {
            return Optional.of("of " + text.substring(1).strip());
        }
        if (text.startsWith("%")) {
            return Optional.of(isProse ? "%" : text);
        }
        var words = isProse ? UNIT_ENDS.matcher(" " + text).replaceFirst("").strip() : text;
        var isUnit = !words.isEmpty()
                && words.split("\\s+", -1).length <= MOST_WORDS
                && words.codePoints().anyMatch(Character::isLetter);
        return isUnit ? Optional.of(words.replaceAll("[\\s–-]+$", "")) : Optional.empty();
    }
}
