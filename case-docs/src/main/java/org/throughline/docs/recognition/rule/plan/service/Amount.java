package org.throughline.docs.recognition.rule.plan.service;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;

/**
 * How long and how often, as one cell or one phrase says it.
 *
 * @param minutes of one time; of a range its lower bound
 * @param frequency what is left of the phrase, if it tells how often
 * @param from where the minutes begin in the phrase, -1 without any
 */
record Amount(@Nullable Integer minutes, @Nullable String frequency, int from) {

    static final Amount NONE = new Amount(null, null, -1);

    private static final int LONGEST = 300;
    private static final int MOST = 3_000;

    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("an", 1.0),
            Map.entry("one", 1.0),
            Map.entry("una", 1.0),
            Map.entry("two", 2.0),
            Map.entry("dos", 2.0),
            Map.entry("three", 3.0),
            Map.entry("tres", 3.0),
            Map.entry("four", 4.0),
            Map.entry("cuatro", 4.0),
            Map.entry("five", 5.0),
            Map.entry("cinco", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seis", 6.0),
            Map.entry("ten", 10.0),
            Map.entry("diez", 10.0),
            Map.entry("fifteen", 15.0),
            Map.entry("quince", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("veinte", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("treinta", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("cuarenta", 40.0),
            Map.entry("forty-five", 45.0),
            Map.entry("fifty", 50.0),
            Map.entry("cincuenta", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("sesenta", 60.0),
            Map.entry("ninety", 90.0),
            Map.entry("noventa", 90.0),
            Map.entry("half", 0.5),
            Map.entry("media", 0.5));

    private static final String NUMBER = "(?<![\\d.,/])(?:\\d{1,4}(?:[.,]\\d{1,2})?|an|one|una|two|dos|three|tres|four"
            + "|cuatro|five|cinco|six|seis|ten|diez|fifteen|quince|twenty|veinte|thirty|treinta|forty-five|forty"
            + "|cuarenta|fifty|cincuenta|sixty|sesenta|ninety|noventa|half|media)(?![\\d/])";
    private static final String RANGE = "(?:\\s{0,2}(?:-|to|a|or|o|y)\\s{0,2}\\d{1,4})?";
    private static final String HOURS = "(?:hours?|hrs?\\b\\.?|h\\b|horas?)";
    private static final String MINUTES = "(?:minutes?|minutos?|mins?\\b\\.?|mn\\b\\.?)";

    private static final Pattern BOTH = Pattern.compile("(?<![\\d.,/])(\\d{1,2}|o)\\s{0,2}-?" + HOURS
            + "[\\s,]{0,3}(?:and\\s|y\\s|&\\s)?\\s{0,2}(\\d{1,3})\\s{0,2}-?" + MINUTES);
    private static final Pattern HALF_MORE = Pattern.compile("(?:(\\d{1,2}) 1/2|\\b(one|an|two) and (?:a |one )?half) "
            + HOURS + "|\\buna hora y media|\\b(?:an|one) hour and a half");
    private static final Pattern OF_MINUTES =
            Pattern.compile("(" + NUMBER + ")" + RANGE + "\\s{0,2}-?(" + MINUTES + ")(?:\\s{0,2}\\(s\\))?");
    private static final Pattern OF_HOURS =
            Pattern.compile("(" + NUMBER + ")" + RANGE + "(?:\\s(?:of\\s)?(?:a|an)\\b)?\\s{0,2}-?(" + HOURS + ")");
    private static final Pattern TOTAL = Pattern.compile("(?<![\\d.,/])(\\d{1,4})" + RANGE + "\\s{0,2}mp([dwmy])\\b");

    /** Sessions x minutes, as a grid of cycles has it. */
    private static final Pattern SESSIONS = Pattern.compile(
            "\\d{1,2}\\s{0,2}[x*\u00d7]\\s{0,2}([1-9]\\d{1,2})\\s{0,2}(?:"
                    + "(?:m|min|mins|minutes|minutos)?\\.?)?(?:\\s{0,2}(?:/|per|por|a|al|cada|each)\\s{0,2}[a-z0-9 -]{1,16})?");

    private static final String PERIOD = "(?:day|week|wk|month|mo|mth|quarter|qtr|trimester|semester|year|yr|cycle"
            + "|dia|semana|mes|bimestre|trimestre|semestre|ano|school\\s(?:day|week|year))";
    private static final Pattern OFTEN = Pattern.compile("\\b(?:daily|weekly|monthly|quarterly|yearly|annually|biweekly"
            + "|bi-weekly|bimonthly|wkly|once|twice|thrice|diari[oa]s?|diariamente|semanal(?:es|mente)?"
            + "|mensual(?:es|mente)?|trimestral(?:es|mente)?|quincenal(?:es|mente)?|anual(?:es|mente)?)\\b"
            + "|(?:per|a|an|each|every|por|cada|al|a la|/)\\s{0,2}(?:other\\s|\\w{1,5}\\s)?" + PERIOD + "s?(?:es)?\\b"
            + "|\\btodos los dias\\b|\\btodas las semanas\\b|\\bevery\\s(?:other\\s)?(?:mon|tues|wednes|thurs|fri)day\\b|\\b"
            + NUMBER
            + "\\s{0,2}(?:x\\b|times?\\b|veces\\b|vez\\b|sessions?\\b|sesion(?:es)?\\b|days?\\b|dias?\\b)"
            + "|\\d{1,2}\\s{0,2}x(?=/|\\s|[a-z])"
            + "|\\bas needed\\b|\\bsegun (?:sea )?necesario\\b");
    private static final Pattern EDGE = Pattern.compile(
            "^(?:[\\s,;:.@*+|~=-]|x\\s|of\\s|for\\s|de\\s|por(?=\\s(?:\\d|sesion))|durante\\s|sessions?\\s(?=per\\b|/)){1,40}|(?:[\\s,;:.@*+|~(=-]|\\s(?:of|for|de|por|durante|x|each|cada|una|at|session|per"
                    + " session|por sesion|sessions of|sesiones de)){1,40}$");
    private static final Pattern SUM_OF_ALL = Pattern.compile(
            "\\(?\\btotal(?:ing|s)?\\b:?\\s{0,3}\\d{1,4}\\s{0,2}(?:min\\w{0,4}|hours?|hrs?)\\.?(?:\\sserved)?\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_ONE = Pattern.compile(
            "(?:\\bper|/|\\beach|\\bpor|\\bcada|\\ba)\\s{0,2}(?:sessions?|sesion(?:es)?|sess\\b|times?|vez|visit|visita|class|clase)\\b");

    /** @param text as it is printed */
    static Amount in(String text) {
        var shown = SUM_OF_ALL.matcher(text).replaceAll(" ").strip();
        if (shown.isEmpty() || shown.length() > LONGEST) {
            return NONE;
        }
        var folded = NormalizedText.folded(shown);
        var sessions = SESSIONS.matcher(folded);
        if (sessions.matches()) {
            return new Amount(minutes(Double.parseDouble(sessions.group(1))), shown, sessions.start(1));
        }
        var total = TOTAL.matcher(folded);
        if (total.find()) {
            return new Amount(
                    minutes(Double.parseDouble(total.group(1))),
                    "minutes per " + period(total.group(2)),
                    total.start());
        }
        var hoursMinutes = BOTH.matcher(folded);
        if (hoursMinutes.find()) {
            var hours = hoursMinutes.group(1).equals("o") ? 0 : Double.parseDouble(hoursMinutes.group(1));
            return rest(
                    shown,
                    folded,
                    hoursMinutes.toMatchResult(),
                    60 * hours + Double.parseDouble(hoursMinutes.group(2)),
                    "minutes");
        }
        var halfMore = HALF_MORE.matcher(folded);
        if (halfMore.find()) {
            var whole = halfMore.group(1) != null
                    ? Double.parseDouble(halfMore.group(1))
                    : "two".equals(halfMore.group(2)) ? 2 : 1;
            return rest(shown, folded, halfMore.toMatchResult(), 60 * whole + 30, "hours");
        }
        var minutes = OF_MINUTES.matcher(folded);
        if (minutes.find()) {
            return rest(
                    shown,
                    folded,
                    minutes.toMatchResult(),
                    number(minutes.group(1)),
                    unit(shown, minutes.toMatchResult(), 2));
        }
        var hours = OF_HOURS.matcher(folded);
        if (hours.find()) {
            return rest(
                    shown,
                    folded,
                    hours.toMatchResult(),
                    60 * number(hours.group(1)),
                    unit(shown, hours.toMatchResult(), 2));
        }
        return new Amount(null, often(shown, folded) ? tidy(shown) : null, -1);
    }

    private static String period(String letter) {
        return switch (letter) {
            case "d" -> "day";
            case "m" -> "month";
            case "y" -> "year";
            default -> "week";
        };
    }

    private static String unit(String shown, MatchResult found, int group) {
        return shown.substring(found.start(group), found.end(group));
    }

    private static Amount rest(String shown, String folded, MatchResult found, double minutes, String unit) {
        var before = shown.substring(0, found.start());
        var after = shown.substring(found.end());
        var total = tidy(before).isEmpty() && isTotal(folded.substring(found.end()));
        var rest = PER_ONE.matcher(NormalizedText.folded(before + " " + after)).replaceAll(" ");
        var left = total ? unit + after : restored(before + " " + after, rest);
        return new Amount(
                minutes(minutes), often(left, NormalizedText.folded(left)) ? tidy(left) : null, found.start());
    }

    /** What was not taken away, as it was printed. */
    private static String restored(String printed, String rest) {
        return rest.length() == printed.length()
                ? printed
                : rest.equals(NormalizedText.folded(printed)) ? printed : rest;
    }

    /** Minutes "per week" without a count are a sum, not those of one time. */
    private static boolean isTotal(String after) {
        return SUM.matcher(after).lookingAt() && !EACH_DAY.matcher(after).lookingAt();
    }

    private static final Pattern SUM = Pattern.compile(
            "\\s{0,2}(?:per|a|each|every|por|cada|al|a la|/)\\s{0,2}(?:school\\s)?" + PERIOD
                    + "s?\\b(?!.{0,30}(?:\\d\\s{0,2}x|\\btimes\\b|\\bsessions?\\b|\\bveces\\b))|\\s{1,2}(?:weekly|monthly|yearly|quarterly|semanal(?:es|mente)?|mensual(?:es|mente)?)\\s{0,2}$");

    /** Once a day is no sum. */
    private static final Pattern EACH_DAY =
            Pattern.compile("\\s{0,2}(?:each|every|cada|todos los)\\s{1,2}(?:school\\s)?(?:days?|dias?)\\b");

    private static boolean often(String shown, String folded) {
        return OFTEN.matcher(folded).find() && !tidy(shown).isEmpty();
    }

    /** A phrase without what joined it to others. */
    static String tidy(String text) {
        var shown = text.replaceAll("\\s{1,20}", " ").strip();
        for (var turn = 0; turn < 2; turn++) {
            var folded = NormalizedText.folded(shown);
            var edge = EDGE.matcher(folded);
            var from = 0;
            var to = shown.length();
            while (edge.find()) {
                if (edge.start() == 0) {
                    from = edge.end();
                } else {
                    to = Math.max(from, edge.start());
                }
            }
            shown = shown.substring(Math.min(from, to), to).strip();
        }
        return shown.startsWith("/") ? "per " + shown.substring(1).strip() : shown;
    }

    private static double number(String printed) {
        var word = NUMBERS.get(printed.toLowerCase(Locale.ROOT));
        return word != null ? word : Double.parseDouble(printed.replace(',', '.'));
    }

    private static @Nullable Integer minutes(double minutes) {
        var whole = (int) Math.round(minutes);
        return whole > 0 && whole <= MOST ? whole : null;
    }
}
