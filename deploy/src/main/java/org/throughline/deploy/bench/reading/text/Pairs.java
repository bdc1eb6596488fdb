package org.throughline.deploy.bench.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which of two lists belong together, one to one: the most alike first.
 *
 * @param missed those of the truth that nothing answers to
 * @param invented those of the answer that nothing in the truth answers to
 */
public record Pairs<T>(List<Pair<T>> matched, List<T> missed, List<T> invented) {

    public record Pair<T>(T truth, T said) {}

    private record Candidate(int truth, int said, double likeness) {}

    /** @param likeness 0 or less for two that never belong together */
    public static <T> Pairs<T> match(List<T> truths, List<T> answers, ToDoubleBiFunction<T, T> likeness) {
        var candidates = new ArrayList<Candidate>();
        for (var truth = 0; truth < truths.size(); truth++) {
            for (var said = 0; said < answers.size(); said++) {
                var like = likeness.applyAsDouble(truths.get(truth), answers.get(said));
                if (like > 0) {
                    candidates.add(new Candidate(truth, said, like));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        var pairOf = new Integer[truths.size()];
        var taken = new boolean[answers.size()];
        for (var one : candidates) {
            if (pairOf[one.truth()] == null && !taken[one.said()]) {
                pairOf[one.truth()] = one.said();
                taken[one.said()] = true;
            }
        }
        return sorted(truths, answers, pairOf, taken);
    }

    private static <T> Pairs<T> sorted(List<T> truths, List<T> answers, Integer[] pairOf, boolean[] taken) {
        var pairs = new Pairs<T>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var truth = 0; truth < truths.size(); truth++) {
            var said = pairOf[truth];
            if (said == null) {
                pairs.missed.add(truths.get(truth));
            } else {
                pairs.matched.add(new Pair<>(truths.get(truth), answers.get(said)));
            }
        }
        for (var said = 0; said < answers.size(); said++) {
            if (!taken[said]) {
                pairs.invented.add(answers.get(said));
            }
        }
        return pairs;
    }
}
