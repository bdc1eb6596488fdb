package org.throughline.docs.recognition.rule.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.table.PrintedDates;

/**
 * Finds days in a report; one without a year gets it only if the day of the report is known: it is the last such day before
 * it.
 */
final class DayFinder {

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?<![\\d/.-])(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])(?![\\d/]|\\s*(?:trials|of|correct|opportunities|words|aciertos|intentos))"
                    + "|\\b(?<name>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?\\s+(?<dn>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/%]|,?\\s+\\d{4})"
                    + "|\\b(?<ds>\\d{1,2})\\s+de\\s+(?<mes>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\\b(?!\\s+(?:de\\s+|del\\s+)?\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MESES =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final int LONGEST = 6_000;

    private final @Nullable LocalDate reported;

    /** @param reported the day of the report, if it is known */
    DayFinder(@Nullable LocalDate reported) {
        this.reported = reported;
    }

    List<PrintedDates.Printed> in(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var days = new ArrayList<>(PrintedDates.in(text));
        if (reported != null) {
            var found = WITHOUT_YEAR.matcher(NormalizedText.folded(text));
            while (found.find()) {
                var start = found.start();
                var end = found.end();
                if (days.stream().noneMatch(day -> day.start() < end && start < day.end())) {
                    day(
                                    found.group("m") != null
                                            ? Integer.parseInt(found.group("m"))
                                            : month(found.group("name"), found.group("mes")),
                                    Integer.parseInt(first(found.group("d"), found.group("dn"), found.group("ds"))))
                            .ifPresent(day -> days.add(new PrintedDates.Printed(day, start, end)));
                }
            }
        }
        days.sort(Comparator.comparingInt(PrintedDates.Printed::start));
        return days;
    }

    private static String first(@Nullable String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "0";
    }

    private static int month(@Nullable String name, @Nullable String mes) {
        var word = name == null ? mes : name;
        if (word == null) {
            return 0;
        }
        var start = word.substring(0, 3).toLowerCase(Locale.ROOT);
        var at = (name == null ? MESES : MONTHS).indexOf(start.equals("set") ? "sep" : start);
        return at + 1;
    }

    private Optional<LocalDate> day(int month, int day) {
        if (reported == null) {
            return Optional.empty();
        }
        try {
            var same = LocalDate.of(reported.getYear(), month, day);
            return Optional.of(same.isAfter(reported) ? LocalDate.of(reported.getYear() - 1, month, day) : same);
        } catch (DateTimeException e) {
            // no such day: it is something else
            return Optional.empty();
        }
    }
}
