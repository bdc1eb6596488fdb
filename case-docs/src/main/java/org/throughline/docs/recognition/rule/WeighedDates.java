package org.throughline.docs.recognition.rule;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.throughline.docs.recognition.rule.date.PlacedDate;

/** Weighs the dates of a paper: each day once, where it is said most clearly. */
final class WeighedDates {

    private static final int MOST = 6;
    private static final double OFTEN = 0.05;
    private static final double CLEARLY = 0.2;
    private static final double RUNNING = 0.3;

    private final List<PlacedDate> dates;

    WeighedDates(List<PlacedDate> dates) {
        this.dates = dates;
    }

    /** @param worth 0 for what it cannot be */
    List<WeighedDate> by(ToDoubleFunction<PlacedDate> worth) {
        var best = new LinkedHashMap<LocalDate, WeighedDate>();
        var times = new LinkedHashMap<LocalDate, Integer>();
        for (var date : dates) {
            var base = worth.applyAsDouble(date);
            if (base > 0) {
                var weight = base + CLEARLY * Math.min(1.5, date.strength()) - (date.running() ? RUNNING : 0);
                times.merge(date.date(), 1, Integer::sum);
                best.merge(
                        date.date(),
                        new WeighedDate(date, weight),
                        (one, other) -> other.weight() > one.weight() ? other : one);
            }
        }
        return best.values().stream()
                .map(one -> new WeighedDate(one.place(), one.weight() + often(times, one)))
                .sorted(comparingDouble(WeighedDate::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private static double often(Map<LocalDate, Integer> times, WeighedDate date) {
        return OFTEN * Math.min(5, times.getOrDefault(date.day(), 1));
    }
}
