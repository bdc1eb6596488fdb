package org.throughline.docs.recognition.rule.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;

/**
 * How a report names a goal: its number, its area and what else stands there.
 *
 * @param rest what follows the name
 */
record GoalName(@Nullable String number, @Nullable String area, String rest) {

    private static final Pattern HEADING = Pattern.compile(
            "^[^a-z0-9]{0,4}(?:(?:measurable|annual|iep|academic|functional)\\s+){0,3}(?:goal|meta|objetivo)s?(?:"
                    + " anual(?:es)?| medible)?(?:"
                    + " area)?\\s*(?:#|no\\.|num\\.?|number|numero|n\\.?[o0]\\.?)?\\s*:?\\s*([0-9]{1,2}(?:\\.[0-9])?[a-z]?|[ivx]{1,4}|[a-h])(?![a-z0-9/%])[\\s.:,)\\-]*");
    private static final Pattern NUMBERED = Pattern.compile(
            "^#?\\s*([0-9]{1,2}[A-Za-z]?)(?:[.:)\\s]|,\\s|\\s*-)\\s*(?=\\S)|^#?([0-9]{1,2}[A-Za-z]?)[.:)]?$");
    private static final Pattern WITH_DIGITS = Pattern.compile("\\s+\\S*\\d.*$", Pattern.DOTALL);
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 2_000;

    /** A line that begins a goal: {@code Goal 2: Reading}. */
    static Optional<GoalName> heading(String line) {
        var text = line.strip();
        var folded = NormalizedText.folded(text);
        var found = HEADING.matcher(folded.substring(0, Math.min(LONGEST, folded.length())));
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(of(found.group(1).toUpperCase(Locale.ROOT), text.substring(found.end())));
    }

    /** Whether words are the number of a goal and nothing else. */
    static boolean isNumberOnly(String cell) {
        return heading(cell)
                .filter(name -> name.number() != null
                        && name.area() == null
                        && name.rest().isBlank())
                .isPresent();
    }

    /** What stands in the column of goals. */
    static GoalName cell(String cell) {
        var named = heading(cell);
        if (named.isPresent()) {
            return named.get();
        }
        var numbered = NUMBERED.matcher(cell.strip());
        if (numbered.lookingAt()) {
            var number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            return of(number, cell.strip().substring(numbered.end()));
        }
        return of(null, cell.strip());
    }

    private static GoalName of(@Nullable String number, String behind) {
        var text = behind.strip();
        var end = text.length();
        for (var sign : new String[] {":", ". ", "\t", " - ", " – ", " — ", "; ", " ("}) {
            var at = text.indexOf(sign);
            end = at > 0 ? Math.min(end, at) : end;
        }
        var area = WITH_DIGITS
                .matcher(text.substring(0, end))
                .replaceFirst("")
                .replaceAll("[.,:;]$", "")
                .strip();
        var isArea = !area.isEmpty()
                && area.split("\\s+", -1).length <= MOST_WORDS
                && !isSentence(area)
                && area.chars().noneMatch(Character::isDigit);
        var rest = isArea
                ? text.substring(area.length())
                        .replaceFirst("^[\\s.:;–—-]+", "")
                        .strip()
                : text;
        return new GoalName(number, isArea ? area : null, rest);
    }

    void ifArea(java.util.function.Consumer<String> then) {
        if (area != null) {
            then.accept(area);
        }
    }

    private static boolean isSentence(String area) {
        return NormalizedText.folded(area)
                .matches(".*\\b(will|is|was|are|were|has|had|can|hara|sera|podra|lograra)\\b.*");
    }
}
