package org.throughline.core.clock;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.throughline.core.fact.FactType;

/** Agreed in writing: the date moves, and the first one stays visible. */
final class Extensions {

    /**
     * @param on the first date, if none holds
     * @param agreed the one that holds
     * @param seen all that speak of this deadline
     */
    record Extended(LocalDate on, List<FactInForce> agreed, Collection<FactInForce> seen, List<DeadlineDoubt> doubts) {}

    private Extensions() {}

    /** @param about the facts about this very deadline */
    static Extended of(LocalDate first, Collection<FactInForce> about) {
        var doubts = new ArrayList<DeadlineDoubt>();
        var agreed = about.stream()
                .filter(fact -> fact.type() == FactType.EXTENSION_AGREED)
                .sorted(comparing(FactInForce::on).thenComparing(FactInForce::last, (a, b) -> b.compareTo(a)))
                .toList();
        if (agreed.stream().anyMatch(fact -> fact.until() == null)) {
            doubts.add(DeadlineDoubt.EXTENSION_WITHOUT_DAY);
        }
        var dated = agreed.stream().filter(fact -> fact.until() != null).toList();
        var later = dated.stream().filter(fact -> fact.last().isAfter(first)).toList();
        if (later.size() < dated.size()) {
            doubts.add(DeadlineDoubt.EXTENSION_NOT_LATER);
        }
        if (later.isEmpty()) {
            return new Extended(first, List.of(), agreed, doubts);
        }
        for (var i = 1; i < later.size(); i++) {
            if (later.get(i).last().isBefore(later.get(i - 1).last())) {
                doubts.add(DeadlineDoubt.EXTENSIONS_CONTRADICT);
                break;
            }
        }
        var holds = later.getLast();
        var before = later.size() == 1 ? first : later.get(later.size() - 2).last();
        if (holds.on().isAfter(before)) {
            doubts.add(DeadlineDoubt.EXTENSION_AFTERWARDS);
        }
        return new Extended(Objects.requireNonNull(holds.until()), List.of(holds), agreed, doubts);
    }
}
