package org.throughline.docs.line;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much two things in a plan speak of the same: by their areas, and by rare words that both hold. */
final class Affinity {

    private static final double AREAS = 0.6;
    private static final double WORDS = 0.6;

    /** What is compared. */
    record Subject(Map<String, Double> areas, Set<String> stems) {

        static Subject of(String text) {
            var stems = new HashSet<String>();
            Phrases.words(text).stream().filter(Tokens::isContent).forEach(word -> stems.add(Tokens.stem(word)));
            return new Subject(AreasOfNeed.of(text), stems);
        }
    }

    private Affinity() {}

    /** 0 to 1. */
    static double of(Subject one, Subject other) {
        var both = new HashSet<>(one.stems);
        both.retainAll(other.stems);
        var smaller = Math.max(1, Math.min(one.stems.size(), other.stems.size()));
        return Math.min(
                1,
                AREAS * AreasOfNeed.shared(one.areas, other.areas) + WORDS * Math.min(1, 1.5 * both.size() / smaller));
    }
}
