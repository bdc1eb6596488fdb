package org.throughline.docs.recognition.rule.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;

/** The dates in a text, written as Americans write them, in English or in Spanish. A date without a year is none. */
public final class DatesInText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MESES =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

    private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november"
            + "|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
            + "|diciembre|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|ene|abr|ago|dic)\\.?";

    private static final String SHORT_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)";

    /** 1st, 2nd, 1.\u00ba, 1ro; folded, the sign of Spanish ordinals is a letter. */
    private static final String ORDINAL =
            "(?:\\s?(?:st|nd|rd|th)\\b|\\.?\\s?[\u00ba\u00b0o]\\.?(?=\\s)|(?:ro|er|do|to)\\b)?";

    private static final List<String> FIRST = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");

    private static final List<String> PRIMERO = List.of(
            "primero",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciseis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiuno",
            "veintidos",
            "veintitres",
            "veinticuatro",
            "veinticinco",
            "veintiseis",
            "veintisiete",
            "veintiocho",
            "veintinueve",
            "treinta",
            "treinta y uno");

    private static final String IN_WORDS = Stream.concat(FIRST.stream(), PRIMERO.stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")"));

    /** Marks of tests, with which three numbers are no day. */
    private static final Pattern SCORES = Pattern.compile(
            "\\b(scores?|probes?|trials?|words?|points?|correct(ly)?|errors?|percentiles?|wpm|wcpm|puntajes?|puntos"
                    + "|aciertos|intentos)\\b[^.;\\n0-9]{0,30}$");

    private static final int BEFORE = 60;

    private static final Pattern DATE = Pattern.compile("\\b"
            // most words begin like no date: no alternative is tried
            + "(?=\\d|[adefjmnos][abcegnopiu][bceglnoprtvy]|[cdefnopqstv][aceghilnoruw][acefghilnorstuvx])(?:"
            + "(?<m1>\\d{1,2})( ?[/.-] ?)(?<d1>\\d{1,2})\\2(?<y1>\\d{4}|\\d{2})"
            + "|(?<y2>\\d{4})([/.-])(?<m2>\\d{2})\\6(?<d2>\\d{2})"
            + "|(?<m3>" + MONTH + ")\\s+(?:the\\s+)?(?<d3>\\d{1,2}" + ORDINAL + "|" + IN_WORDS
            + "),?\\s+(?:of\\s+|de\\s+|del\\s+)?(?<y3>\\d{4})"
            + "|(?<d4>\\d{1,2}" + ORDINAL + "|" + IN_WORDS + ")(?:\\s+days?)?(?:\\s+(?:de|of|dia\\s+de))?\\s+(?<m4>"
            + MONTH
            + "),?\\s+(?:of\\s+|de\\s+|del\\s+)?(?<y4>\\d{4})"
            + "|(?<d5>\\d{1,2})-?(?<m5>" + SHORT_MONTH + ")-?(?<y5>\\d{4}|\\d{2})"
            + ")(?!\\d)");

    private static final int FORMS = 5;
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;
    private static final int FAR_AHEAD = 60;

    private final List<MatchResult> found;

    /** @param folded the page as {@link NormalizedText#folded} makes it */
    public DatesInText(String folded) {
        this.found = DATE.matcher(folded)
                .results()
                .filter(one -> !isScore(folded, one) && !isNumbering(folded, one))
                .toList();
    }

    /** Numbers of sections and editions have points, and sums have gaps: only a whole year makes a day of them. */
    private static boolean isNumbering(String folded, MatchResult one) {
        if (one.group("y1") == null) {
            return false;
        }
        var isSlashed = one.group(2).equals("/") || one.group(2).equals("-");
        var isWhole =
                hasWholeYear(one) || (one.group(2).equals(".") && one.group().length() == "mm.dd.yy".length());
        var isContinued = one.start() > 0 && ".\u00a7".indexOf(folded.charAt(one.start() - 1)) >= 0;
        return !isSlashed && (!isWhole || isContinued);
    }

    private static boolean isScore(String folded, MatchResult one) {
        return one.group("y1") != null
                && one.group("y1").length() == 2
                && SCORES.matcher(folded.substring(Math.max(0, one.start() - BEFORE), one.start()))
                        .find();
    }

    /** @param dayFirst 3/4 is the third of April here */
    public List<DateMention> mentions(int page, boolean dayFirst) {
        var mentions = new ArrayList<DateMention>();
        found.forEach(one -> date(one, dayFirst)
                .ifPresent(date -> mentions.add(new DateMention(date, page, one.start(), one.end()))));
        return mentions;
    }

    public boolean areAny() {
        return !found.isEmpty();
    }

    /** Somewhere a number that can be no month stands where Americans write the month. */
    public boolean writeTheDayFirst() {
        return tellingOrder().anyMatch(one -> isBeyondMonths(one.group("m1")));
    }

    public boolean writeTheMonthFirst() {
        return tellingOrder().anyMatch(one -> isBeyondMonths(one.group("d1")));
    }

    /** Whether an order of day and month is to be seen that numbers of a test do not have. */
    public boolean haveWholeYears() {
        return found.stream().anyMatch(DatesInText::hasWholeYear);
    }

    /** Three short numbers may be anything: they tell nothing beside dates with a whole year. */
    private Stream<MatchResult> tellingOrder() {
        return found.stream().anyMatch(DatesInText::hasWholeYear)
                ? found.stream().filter(DatesInText::hasWholeYear)
                : found.stream();
    }

    private static boolean hasWholeYear(MatchResult one) {
        return one.group("y1") != null && one.group("y1").length() == 4;
    }

    private static boolean isBeyondMonths(@Nullable String number) {
        return number != null && Integer.parseInt(number) > MONTHS.size();
    }

    private static Optional<LocalDate> date(MatchResult found, boolean dayFirst) {
        for (var form = 1; form <= FORMS; form++) {
            if (found.group("y" + form) != null) {
                var turned = form == 1 && dayFirst;
                if (form == 1 && !dayFirst && !hasWholeYear(found) && isBeyondMonths(found.group("m1"))) {
                    // nobody here writes dates so
                    return Optional.empty();
                }
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
            var second = day(day);
            // a day that can be no month stands first, as in Spanish
            var date = first > MONTHS.size()
                    ? LocalDate.of(year(year), second, first)
                    : LocalDate.of(year(year), first, second);
            return date.getYear() < EARLIEST || date.getYear() > LATEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int day(String day) {
        if (!Character.isDigit(day.charAt(0))) {
            return 1 + Math.max(FIRST.indexOf(day), PRIMERO.indexOf(day));
        }
        return Integer.parseInt(day.replaceAll("\\D", ""));
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
