package org.throughline.docs.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.line.Tokens;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/** How many minutes of a service there are in a week of a school year of 36 weeks. */
public final class WeeklyMinutes {

    private static final int DAYS = 5;
    private static final double WEEKS_OF_MONTH = 4;
    private static final double WEEKS_OF_QUARTER = 9;
    private static final double WEEKS_OF_YEAR = 36;

    /** How often in a week each period is, told by the beginnings of its words. */
    private static final List<Map.Entry<String, Double>> PERIODS = List.of(
            Map.entry("dail", (double) DAYS),
            Map.entry("day", (double) DAYS),
            Map.entry("diari", (double) DAYS),
            Map.entry("dia", (double) DAYS),
            Map.entry("week", 1.0),
            Map.entry("wk", 1.0),
            Map.entry("seman", 1.0),
            Map.entry("month", 1 / WEEKS_OF_MONTH),
            Map.entry("mo", 1 / WEEKS_OF_MONTH),
            Map.entry("mes", 1 / WEEKS_OF_MONTH),
            Map.entry("mensual", 1 / WEEKS_OF_MONTH),
            Map.entry("quarter", 1 / WEEKS_OF_QUARTER),
            Map.entry("trimest", 1 / WEEKS_OF_QUARTER),
            Map.entry("year", 1 / WEEKS_OF_YEAR),
            Map.entry("ano", 1 / WEEKS_OF_YEAR),
            Map.entry("annual", 1 / WEEKS_OF_YEAR));

    private static final Map<String, Double> COUNTS = Map.ofEntries(
            Map.entry("once", 1.0),
            Map.entry("twice", 2.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("una", 1.0),
            Map.entry("un", 1.0),
            Map.entry("dos", 2.0),
            Map.entry("tres", 3.0),
            Map.entry("cuatro", 4.0),
            Map.entry("cinco", 5.0));

    private WeeklyMinutes() {}

    /** Nothing where the plan does not say how long or how often. */
    public static Optional<Double> of(@Nullable ServiceOfPlan service) {
        if (service == null || service.minutes() == null || service.frequency() == null) {
            return Optional.empty();
        }
        var minutes = service.minutes();
        return timesAWeek(service.frequency()).map(times -> minutes * times);
    }

    /** How often in a week, such as 2 for "2 times per week" and 0.5 for "twice a month". */
    static Optional<Double> timesAWeek(String frequency) {
        var tokens = Tokens.of(frequency);
        Double count = null;
        for (var token : tokens) {
            var number = number(token);
            if (number != null && count == null) {
                count = number;
            }
        }
        var times = count == null ? 1 : count;
        return PERIODS.stream()
                .filter(period -> tokens.stream().anyMatch(token -> isOf(token, period.getKey())))
                .findFirst()
                .map(period -> period.getValue() >= DAYS && times >= 2 && isWeekly(tokens)
                        ? times
                        : times * period.getValue());
    }

    /** "5 days a week" is no five times five. */
    private static boolean isWeekly(List<String> tokens) {
        return tokens.stream().anyMatch(token -> isOf(token, "week") || isOf(token, "seman"));
    }

    private static boolean isOf(String token, String period) {
        return period.length() <= 3 ? token.equals(period) || token.equals(period + "s") : token.startsWith(period);
    }

    private static @Nullable Double number(String token) {
        var digits = token.endsWith("x") ? token.substring(0, token.length() - 1) : token;
        try {
            return !digits.isEmpty() && Character.isDigit(digits.charAt(0))
                    ? Double.valueOf(digits)
                    : COUNTS.get(token);
        } catch (NumberFormatException notOne) {
            return null;
        }
    }
}
