package org.throughline.deploy.bench.reading.tally;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well a reader knows when it is sure: of what it was so sure of, how much was right. */
public final class Calibration {

    /** From the surest down. */
    private static final List<Double> SURE = List.of(0.9, 0.7, 0.5, 0.0);

    private final Map<String, Map<Double, Count>> byThing = new TreeMap<>();

    void add(String thing, double confidence, boolean right) {
        var least = SURE.stream().filter(one -> confidence >= one).findFirst().orElse(0.0);
        add(thing, least, Count.one(right));
    }

    public void add(Calibration other) {
        other.byThing.forEach((thing, counts) -> counts.forEach((least, count) -> add(thing, least, count)));
    }

    private void add(String thing, double least, Count count) {
        byThing.computeIfAbsent(thing, one -> new TreeMap<Double, Count>().descendingMap())
                .merge(least, count, Count::plus);
    }

    public void print(PrintStream out) {
        byThing.forEach((thing, counts) -> counts.forEach((least, count) -> out.printf(
                Locale.ROOT,
                "of the %s that it is sure of by %.0f%% or more: %s right (%d of %d)%n",
                thing,
                100 * least,
                Count.percent(count.right(), count.truth()),
                count.right(),
                count.truth())));
    }
}
