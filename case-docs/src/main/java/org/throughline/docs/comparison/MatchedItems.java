package org.throughline.docs.comparison;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** The items of two plans that are most alike, each with at most one other. */
final class MatchedItems {

    /** What of two plans belongs together; one side is nothing where the other plan has no such item. */
    record Pair<T>(@Nullable T from, @Nullable T to) {}

    private record Candidate(int from, int to, double likeness) {}

    private MatchedItems() {}

    /** In the order of the later plan; what it does not have any more comes last. */
    static <T> List<Pair<T>> of(List<T> before, List<T> after, double least, ToDoubleBiFunction<T, T> likeness) {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < before.size(); i++) {
            for (var k = 0; k < after.size(); k++) {
                var alike = likeness.applyAsDouble(before.get(i), after.get(k));
                if (alike >= least) {
                    candidates.add(new Candidate(i, k, alike));
                }
            }
        }
        candidates.sort(comparingDouble(Candidate::likeness).reversed());
        var fromOf = new Integer[after.size()];
        var taken = new boolean[before.size()];
        for (var candidate : candidates) {
            if (fromOf[candidate.to()] == null && !taken[candidate.from()]) {
                fromOf[candidate.to()] = candidate.from();
                taken[candidate.from()] = true;
            }
        }
        var pairs = new ArrayList<Pair<T>>();
        for (var k = 0; k < after.size(); k++) {
            var from = fromOf[k];
            pairs.add(new Pair<>(from == null ? null : before.get(from), after.get(k)));
        }
        for (var i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                pairs.add(new Pair<>(before.get(i), null));
            }
        }
        return pairs;
    }
}
