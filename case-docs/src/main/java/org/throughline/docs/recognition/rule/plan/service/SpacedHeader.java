package org.throughline.docs.recognition.rule.plan.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Word;

/**
 * Headers in one line with nothing but room between them, or less.
 *
 * @param parts from left to right
 */
record SpacedHeader(List<Part> parts) {

    record Part(ServiceColumn about, String text, Box box) {}

    private static final int LONGEST = 5;
    private static final int FEWEST = 3;
    private static final double SURE = 0.99;
    private static final double ALMOST = 0.6;
    private static final double NEAR = 1.2;

    static Optional<SpacedHeader> in(PlacedWords line, boolean ofServices) {
        if (line.words().size() > 40
                || line.words().stream()
                                .filter(word -> word.text().endsWith(":"))
                                .count()
                        > 1) {
            return Optional.empty();
        }
        var words = line.words().stream()
                .filter(word -> word.text().chars().anyMatch(Character::isLetter))
                .toList();
        var parts = new ArrayList<Part>();
        var other = 0;
        for (var i = 0; i < words.size(); ) {
            var part = partAt(words, i);
            if (part.isEmpty()) {
                other++;
                i++;
            } else {
                parts.add(part.get());
                i += part.get().text().split(" ").length;
            }
        }
        var concepts = EnumSet.noneOf(ServiceColumn.class);
        parts.forEach(part -> concepts.add(part.about()));
        return parts.size() >= FEWEST
                        && concepts.size() >= FEWEST
                        && other * 2 <= parts.size() + 1
                        && parts.getFirst().about() == ServiceColumn.SERVICE
                        && Header.isGrid(concepts, ofServices)
                ? Optional.of(new SpacedHeader(parts))
                : Optional.empty();
    }

    /** As many words as name one thing and stand close together. */
    private static Optional<Part> partAt(List<Word> words, int from) {
        Optional<Part> best = Optional.empty();
        for (var to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
            if (to > from + 1 && isApart(words.get(to - 2), words.get(to - 1))) {
                break;
            }
            var taken = words.subList(from, to);
            var text = String.join(" ", taken.stream().map(Word::text).toList());
            var about = ServiceColumn.named(text, to == from + 1 ? SURE : ALMOST);
            if (about.isPresent() && (best.isEmpty() || best.get().about() == about.get())) {
                best = Optional.of(new Part(
                        about.get(),
                        text,
                        Box.around(taken.stream().map(Word::box).toList())));
            }
        }
        return best;
    }

    private static boolean isApart(Word left, Word right) {
        return right.box().left() - left.box().right() > NEAR * left.box().height();
    }
}
