package org.throughline.docs.recognition.rule.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.rule.table.PrintedDates;

/**
 * What stands over a table of scores.
 *
 * @param test as it is named there
 * @param on the day of the test, if it stands there
 */
record Caption(String test, @Nullable LocalDate on) {

    private static final Pattern TABLE =
            Pattern.compile("^(?:table|tabla|figure)\\s*\\d{1,2}[.:]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("^(?:[0-9]{1,2}|[A-Z]|[IVX]{1,4})[.)]\\s+");
    private static final Pattern DATE_IN_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*\\d{4}[^()\\[\\]]*[)\\]]");
    private static final Pattern DATED = Pattern.compile(
            "[,;:.\\s–-]{0,20}\\b(?:administered|given|tested|completed|date|fecha|administrada?|aplicada?)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    static Optional<Caption> of(String text) {
        var shown = text.strip();
        if (shown.isEmpty() || shown.length() > LONGEST) {
            return Optional.empty();
        }
        var dates = PrintedDates.in(shown);
        var on = dates.size() == 1 ? dates.getFirst().on() : null;
        var name = TABLE.matcher(shown).replaceFirst("");
        name = NUMBER.matcher(name).replaceFirst("");
        name = DATE_IN_BRACKETS.matcher(name).replaceAll("");
        if (on != null) {
            name = DATED.matcher(name).replaceFirst("");
            var left = PrintedDates.in(name);
            if (!left.isEmpty()) {
                name = name.substring(0, left.getFirst().start());
            }
        }
        name = name.strip().replaceAll("[\\s:;,.–-]+$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(new Caption(name, on));
    }
}
