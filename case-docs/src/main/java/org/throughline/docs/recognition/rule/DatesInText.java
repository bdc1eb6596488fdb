package org.throughline.docs.recognition.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;

/** The dates in a text, written as Americans write them, in English or in Spanish. A date without a year is none. */
final class DatesInText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MESES =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

    private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november"
            + "|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
            + "|diciembre|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|ene|abr|ago|dic)\\.?";

    private static final Pattern DATE = Pattern.compile("\\b"
            // most words begin like no date: no alternative is tried
            + "(?=\\d|[adefjmnos][abcegnopiu][bceglnoprtvy])(?:"
            + "(?<m1>\\d{1,2})([/-])(?<d1>\\d{1,2})\\2(?<y1>\\d{4}|\\d{2})"
            + "|(?<y2>\\d{4})-(?<m2>\\d{2})-(?<d2>\\d{2})"
            + "|(?<m3>" + MONTH + ")\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s+|del\\s+)?(?<y3>\\d{4})"
            + "|(?<d4>\\d{1,2})(?:\\s+de)?\\s+(?<m4>" + MONTH + "),?\\s+(?:de\\s+|del\\s+)?(?<y4>\\d{4})"
            + ")(?!\\d)");

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;
    private static final int FAR_AHEAD = 60;

    private final List<MatchResult> found;

    /** @param folded the page as {@link NormalizedText#folded} makes it */
    DatesInText(String folded) {
        this.found = DATE.matcher(folded).results().toList();
    }

    /** @param dayFirst 3/4 is the third of April here */
    List<DateMention> mentions(int page, boolean dayFirst) {
        var mentions = new ArrayList<DateMention>();
        found.forEach(one -> date(one, dayFirst)
                .ifPresent(date -> mentions.add(new DateMention(date, page, one.start(), one.end()))));
        return mentions;
    }

    /** Somewhere a number that can be no month stands where Americans write the month. */
    boolean writeTheDayFirst() {
        return found.stream().anyMatch(one -> isBeyondMonths(one.group("m1")));
    }

    boolean writeTheMonthFirst() {
        return found.stream().anyMatch(one -> isBeyondMonths(one.group("d1")));
    }

    private static boolean isBeyondMonths(@Nullable String number) {
        return number != null && Integer.parseInt(number) > MONTHS.size();
    }

    private static Optional<LocalDate> date(MatchResult found, boolean dayFirst) {
        for (var form = 1; form <= 4; form++) {
            if (found.group("y" + form) != null) {
                var turned = form == 1 && dayFirst;
                return date(
                        found.group("y" + form),
                        found.group((turned ? "d" : "m") + form),
                        found.group((turned ? "m" : "d") + form));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            var first = month(month);
            var second = Integer.parseInt(day);
            // a day that can be no month stands first, as in Spanish
            var date = first > MONTHS.size()
                    ? LocalDate.of(year(year), second, first)
                    : LocalDate.of(year(year), first, second);
            return date.getYear() < EARLIEST || date.getYear() > LATEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Of two digits: this century, unless that is far ahead. */
    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < FAR_AHEAD ? 2000 + year : 1900 + year;
    }

    private static int month(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        var short3 = month.substring(0, 3);
        return 1
                + (MONTHS.contains(short3)
                        ? MONTHS.indexOf(short3)
                        : MESES.indexOf(short3.equals("set") ? "sep" : short3));
    }
}
