package org.throughline.core.schoolcalendar.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.schoolcalendar.Closure;

/** What a file writes, as a calendar can hold it. */
final class EntryNames {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\;,nN])");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+");

    private EntryNames() {}

    /** Without the escapes of iCalendar. */
    static String plain(String value) {
        return clean(ESCAPED.matcher(value)
                .replaceAll(match ->
                        match.group(1).equalsIgnoreCase("n") ? " " : Matcher.quoteReplacement(match.group(1))));
    }

    static String clean(String value) {
        var name = UNSEEN.matcher(value).replaceAll(" ").strip();
        return name.codePointCount(0, name.length()) <= Closure.LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Closure.LONGEST_NAME))
                        .strip();
    }

    static LocalDate requireNear(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new DateTimeException("no year of a school calendar");
        }
        return day;
    }
}
