package org.throughline.docs.recognition.rule.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.date.DatesInText;

/** Dates in a cell or a line, also as tables print them: 1.15.2026, 12-mar-2024. */
public final class PrintedDates {

    /** A day and where it stands in the text. */
    public record Printed(LocalDate on, int start, int end) {}

    private static final Pattern DOTS = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})\\b");
    private static final Pattern HYPHENS = Pattern.compile("\\b(\\d{1,2})-\\s?([a-z]{3,10})\\.?-\\s?(\\d{4})\\b");
    private static final int LONGEST = 20_000;

    private PrintedDates() {}

    public static List<Printed> in(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var folded = blanked(blanked(NormalizedText.folded(text), DOTS, '.', '/'), HYPHENS, '-', ' ');
        var found = new ArrayList<Printed>();
        new DatesInText(folded)
                .mentions(1, /* dayFirst= */ false)
                .forEach(date -> found.add(new Printed(date.date(), date.from(), date.to())));
        return found;
    }

    private static String blanked(String text, Pattern pattern, char sign, char by) {
        return pattern.matcher(text).replaceAll(found -> found.group().replace(sign, by));
    }
}
