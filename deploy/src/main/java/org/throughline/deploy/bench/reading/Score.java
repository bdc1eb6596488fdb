package org.throughline.deploy.bench.reading;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How right a reader is: in total, for each child and layer, how well it knows when it is sure, and each miss. */
public final class Score {

    /** From the surest down. */
    private static final List<Double> SURE = List.of(0.9, 0.7, 0.5, 0.0);

    private final Tally all = new Tally();
    private final Map<String, Tally> byChild = new TreeMap<>();
    private final Map<String, Tally> byLayer = new TreeMap<>();
    private final Map<Double, Tally> bySureness = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    public void add(Truth truth, Answer answer) {
        all.add(truth, answer);
        byChild.computeIfAbsent(truth.child(), child -> new Tally()).add(truth, answer);
        byLayer.computeIfAbsent(truth.layer(), layer -> new Tally()).add(truth, answer);
        if (!answer.kind().equals(Answer.NONE)) {
            var least = SURE.stream().filter(one -> answer.confidence() >= one).findFirst();
            bySureness.computeIfAbsent(least.orElseThrow(), one -> new Tally()).add(truth, answer);
        }
        if (!answer.kind().equals(truth.kind())) {
            confusions.merge(truth.kind() + " taken for " + answer.kind(), 1, Integer::sum);
            misses.add("%s: %s taken for %s (%.2f), %s"
                    .formatted(truth.name(), truth.kind(), answer.kind(), answer.confidence(), answer.status()));
        }
        truth.dates().forEach((name, day) -> {
            var said = answer.dates().get(name);
            if (!day.equals(said)) {
                misses.add("%s: %s is %s, %s"
                        .formatted(truth.name(), name, day, said == null ? "not found" : "read as " + said));
            }
        });
        answer.dates().forEach((name, said) -> {
            if (!truth.dates().containsKey(name)) {
                misses.add("%s: %s is not there, read as %s".formatted(truth.name(), name, said));
            }
        });
    }

    /** The total comes last, where one looks first. */
    public void print(PrintStream out) {
        misses.forEach(miss -> out.println("  " + miss));
        confusions.forEach((what, count) -> out.println(what + ": " + count));
        byChild.forEach((child, tally) -> out.println(child + ": " + tally));
        byLayer.forEach((layer, tally) -> out.println("layer " + layer + ": " + tally));
        bySureness.forEach((least, tally) -> out.printf(
                "of the kinds that it is sure of by %.0f%% or more: %s right%n",
                100 * least, Tally.share(tally.kindsRight(), tally.papers())));
        out.println("Reading of " + all.papers() + " papers: " + all);
    }
}
