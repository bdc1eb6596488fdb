package org.throughline.web.binder;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** By what the papers of a binder are put in order; where that is the same, the oldest paper comes first. */
enum BinderOrder {
    DATE,
    KIND,
    FROM,
    RECEIVED;

    Comparator<BinderPaper> comparator() {
        Comparator<BinderPaper> byDate = comparing(BinderPaper::on, nullsLast(naturalOrder()));
        Comparator<BinderPaper> first = switch (this) {
            case DATE -> byDate;
            case KIND -> comparing(paper -> last(paper.kind()));
            case FROM -> comparing(paper -> last(paper.from()));
            case RECEIVED -> comparing(paper -> paper.document().upload().at(), reverseOrder());
        };
        return first.thenComparing(byDate)
                .thenComparing(paper -> paper.document().id());
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BinderOrder> of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }

    /** What is not known stands behind all that is. */
    private static String last(String words) {
        return words.isEmpty() ? "\uffff" : words;
    }
}
