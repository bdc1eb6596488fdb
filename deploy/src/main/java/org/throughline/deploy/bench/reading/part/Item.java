package org.throughline.deploy.bench.reading.part;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Pairs.Pair;
import org.throughline.deploy.bench.reading.text.Words;

/** One thing of a paper and what is said of it, compared field by field. */
record Item(Truth paper, Pair<Fields> pair, Marks marks) {

    static final double MATCHED = 0.5;
    static final double ALIKE = 0.6;
    static final double CLOSE = 0.7;
    static final double NEARLY_SAME = 0.85;

    static BiPredicate<String, String> alike(double least) {
        return (one, other) -> Words.likeness(one, other) >= least;
    }

    static double likeness(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() ? Words.likeness(one.get(), other.get()) : 0;
    }

    static Optional<String> page(Fields one) {
        return one.text("page");
    }

    void same(Measure measure, String name) {
        compare(measure, name, name, Words::same);
    }

    void compare(Measure measure, String name, double least) {
        compare(measure, name, name, alike(least));
    }

    void compare(Measure measure, String name, String saidName, BiPredicate<String, String> same) {
        marks.compare(measure, pair.truth().text(name), pair.said().text(saidName), same, page(pair.truth()));
    }

    /** Asked only where the truth has a page of the file itself. */
    void comparePage(Measure measure) {
        if (paper.hasPages() && page(pair.truth()).isPresent()) {
            same(measure, "page");
        }
    }
}
