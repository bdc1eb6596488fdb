package org.throughline.deploy.bench.reading.tally;

import java.util.EnumMap;
import java.util.Map;

/** The counts of one paper, or of one group of papers. */
public final class Tally {

    private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);

    void add(Measure measure, Count count) {
        counts.merge(measure, count, Count::plus);
    }

    public void add(Tally other) {
        other.counts.forEach(this::add);
    }

    public Count count(Measure measure) {
        return counts.getOrDefault(measure, Count.NONE);
    }

    /** Whether it was asked at all. */
    boolean has(Measure measure) {
        return counts.containsKey(measure);
    }

    public String told(Measure measure) {
        return measure.title() + " " + count(measure).whole(measure.form());
    }
}
