package org.throughline.deploy.bench.reading.text;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How often something takes place, however it is written: {@code 5x/wk}, {@code five times a week}, {@code daily}.
 * A school week has five days.
 *
 * @param most differs from the least in a range
 */
public record Frequency(int least, int most, Period period) {

    /** What a count is for, in English and Spanish. */
    public enum Period {
        DAY("daily|days?|diari[oa]s?|diariamente|dias?"),
        WEEK("weekly|weeks?|wks?|wkly|semanas?|semanal(es|mente)?"),
        MONTH("monthly|months?|mos?|mth|mes(es)?|mensual(es|mente)?"),
        QUARTER("quarterly|quarters?|qtrs?|trimestres?|trimestral(es|mente)?"),
        YEAR("yearly|annually|annual|years?|yrs?|anos?|anual(es|mente)?");

        private final Pattern words;

        Period(String words) {
            this.words = Pattern.compile(words);
        }
    }

    private static final int DAYS_OF_WEEK = 5;
    private static final double ALIKE = 0.7;
    private static final Pattern LENGTH = Pattern.compile("(\\d+ (to|a) )?\\d+ ?(min|hour|hr|hora)[a-z]*");
    private static final Pattern DAYS_A_WEEK = Pattern.compile("(days|dias) (?=(a|per|each|por|cada) )");
    private static final Pattern APART = Pattern.compile("\\b(every|cada) (other|\\d+|two|three|dos|tres)\\b");
    private static final Pattern IN_DIGITS = Pattern.compile("(\\d+)x?");
    private static final Map<String, Integer> IN_WORDS = Map.ofEntries(
            entry("once", 1),
            entry("one", 1),
            entry("una", 1),
            entry("twice", 2),
            entry("two", 2),
            entry("dos", 2),
            entry("three", 3),
            entry("tres", 3),
            entry("four", 4),
            entry("cuatro", 4),
            entry("five", 5),
            entry("cinco", 5),
            entry("six", 6),
            entry("seis", 6));

    /** Empty where it names no period or several, more counts than a range has, or the time between ("every two weeks"). */
    public static Optional<Frequency> in(String text) {
        var plain = String.join(" ", Words.in(text).list());
        if (APART.matcher(plain).find()) {
            return Optional.empty();
        }
        plain = LENGTH.matcher(plain).replaceAll("");
        plain = DAYS_A_WEEK.matcher(plain).replaceAll("");
        var words = List.of(plain.trim().replaceAll("(\\d)x(?=[a-z])", "$1 ").split(" +"));
        var counts =
                words.stream().map(Frequency::count).flatMap(Optional::stream).toList();
        var periods = words.stream()
                .flatMap(word -> Arrays.stream(Period.values())
                        .filter(one -> one.words.matcher(word).matches()))
                .distinct()
                .toList();
        if (periods.size() != 1 || counts.size() > 2) {
            return Optional.empty();
        }
        var least = counts.isEmpty() ? 1 : counts.getFirst();
        var most = counts.isEmpty() ? 1 : counts.getLast();
        return Optional.of(
                periods.getFirst() == Period.DAY
                        ? new Frequency(least * DAYS_OF_WEEK, most * DAYS_OF_WEEK, Period.WEEK)
                        : new Frequency(least, most, periods.getFirst()));
    }

    private static Optional<Integer> count(String word) {
        var digits = IN_DIGITS.matcher(word);
        return digits.matches()
                ? Optional.of(Integer.valueOf(digits.group(1)))
                : Optional.ofNullable(IN_WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether two texts say the same frequency; where one says none that is understood, whether they are alike. */
    public static boolean same(String one, String other) {
        var first = in(one);
        var second = in(other);
        if (first.isPresent() && second.isPresent()) {
            return first.equals(second);
        }
        return Words.likeness(one, other) >= ALIKE;
    }
}
