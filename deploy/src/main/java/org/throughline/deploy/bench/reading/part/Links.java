package org.throughline.deploy.bench.reading.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Pairs;
import org.throughline.deploy.bench.reading.text.Words;

/** What a plan does about each need, pair by pair. */
final class Links implements Part {

    private record Tie(String need, String to) {

        double likeness(Tie other, double least) {
            var needs = Words.likeness(need, other.need);
            var ends = Words.likeness(to, other.to);
            return needs < Item.MATCHED || ends < least ? 0 : needs + ends;
        }
    }

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.isPlan() || !truth.fields().names("links")) {
            return;
        }
        var plan = answer.plan().orElse(Fields.NONE);
        compare(
                Measure.GOAL_LINKS,
                ties(truth.fields(), "goals", Map.of()),
                ties(plan, "goals", numbers(truth, answer)),
                1,
                marks);
        for (var end : Map.of("services", Measure.SERVICE_LINKS, "accommodations", Measure.ACCOMMODATION_LINKS)
                .entrySet()) {
            var ties = ties(truth.fields(), end.getKey(), Map.of());
            if (!ties.isEmpty() || end.getKey().equals("services")) {
                compare(end.getValue(), ties, ties(plan, end.getKey(), Map.of()), Item.MATCHED, marks);
            }
        }
    }

    /** The truth's number of each goal said that was matched: a wrong number is a miss of the goal alone. */
    private static Map<String, String> numbers(Truth truth, Answer answer) {
        var numbers = new HashMap<String, String>();
        Goals.pairs(truth, answer)
                .matched()
                .forEach(pair -> pair.said()
                        .text("number")
                        .ifPresent(said ->
                                numbers.put(said, pair.truth().text("number").orElse(said))));
        return numbers;
    }

    private static List<Tie> ties(Fields plan, String ends, Map<String, String> renamed) {
        return plan.list("links").stream()
                .flatMap(link -> link.texts(ends).stream()
                        .map(end -> new Tie(link.text("need").orElse(""), renamed.getOrDefault(end, end))))
                .distinct()
                .toList();
    }

    private static void compare(Measure measure, List<Tie> truths, List<Tie> said, double least, Marks marks) {
        var pairs = Pairs.match(truths, said, (one, other) -> one.likeness(other, least));
        marks.found(measure, pairs, tie -> Optional.empty(), tie -> tie.need() + " → " + tie.to());
    }
}
