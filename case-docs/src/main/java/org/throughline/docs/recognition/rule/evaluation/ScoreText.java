package org.throughline.docs.recognition.rule.evaluation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of scores says.
 *
 * @param score as it is printed
 */
record ScoreText(
        String score,
        @Nullable String percentile,
        @Nullable String low,
        @Nullable String high) {

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:SS|T|IQ|ss)?\\s*[=:]?\\s*([<>]?\\s?-?\\d{1,3}(?:\\.\\d{1,2})?)\\s*[*†‡#ᵃ]{0,3}(?![\\d/:])(?!\\s*(?:of|de|out|Hz|dB|mg|min|/)\\b)(.{0,80})$");
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d.-])(\\d{1,3})\\s*(?:-|–|—|to|a)\\s*(\\d{1,3})(?![\\d.])");
    private static final Pattern PERCENTILE = Pattern.compile(
            "([<>]?\\s?\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:st|nd|rd|th|º|%ile|\\s+percentil|%)(?:\\s*(?:%ile|percentile))?|(?:PR|%ile|P)\\s*[=:]?\\s*([<>]?\\s?\\d{1,2}(?:\\.\\d{1,2})?)");
    private static final Pattern PERCENTILE_ALONE = Pattern.compile(
            "^\\D{0,4}?([<>]?\\s?\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:st|nd|rd|th|º|%|%ile|\\.)?\\s*[*†‡]{0,3}(?:\\s*percentile)?$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\(\\s*([<>]?\\d{1,2}(?:\\.\\d)?)\\s*\\)$");

    private static final int LONGEST = 100;

    static Optional<ScoreText> of(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        var rest = number.group(2).strip();
        if (rest.split("\\s+", -1).length > 8) {
            return Optional.empty();
        }
        var range = range(rest).orElse(new String[2]);
        var percentile = PERCENTILE.matcher(rest);
        var bracket = IN_BRACKETS.matcher(rest);
        var share = percentile.find()
                ? percentile.group(1) == null ? percentile.group(2) : percentile.group(1)
                : bracket.matches() ? bracket.group(1) : null;
        return Optional.of(new ScoreText(number.group(1).replace(" ", ""), clean(share), range[0], range[1]));
    }

    /** The lower and the upper end of an interval. */
    static Optional<String[]> range(String text) {
        var range = RANGE.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        return range.find() && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2))
                ? Optional.of(new String[] {range.group(1), range.group(2)})
                : Optional.empty();
    }

    static Optional<String> percentile(String cell) {
        var text = cell.strip();
        var alone = PERCENTILE_ALONE.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        return alone.matches() ? Optional.ofNullable(clean(alone.group(1))) : Optional.empty();
    }

    private static @Nullable String clean(@Nullable String number) {
        return number == null ? null : number.replace(" ", "");
    }
}
