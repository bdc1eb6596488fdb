package org.throughline.core.fact;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All that was ever written down about a case, and what of it holds. */
public final class Ledger {

    private final List<Fact> all;
    private final Map<UUID, Fact> corrections;
    private final Map<UUID, Fact> byId;

    public Ledger(Collection<Fact> all) {
        this.all = List.copyOf(all);
        this.byId = all.stream().collect(toMap(Fact::id, fact -> fact));
        this.corrections =
                all.stream().filter(fact -> fact.corrects() != null).collect(toMap(Fact::corrects, fact -> fact));
    }

    /** In the order of their days, corrected ones among them. */
    public List<Fact> all() {
        return all;
    }

    /** What holds today: neither corrected nor taken back. */
    public List<Fact> inForce() {
        return all.stream().filter(this::isInForce).toList();
    }

    public boolean isInForce(Fact fact) {
        return !fact.isWithdrawn() && !corrections.containsKey(fact.id());
    }

    /** The entry that told it first, before any correction. */
    public Fact rootOf(Fact fact) {
        var root = fact;
        while (root.corrects() != null) {
            root = Objects.requireNonNull(byId.get(root.corrects()));
        }
        return root;
    }

    /** The entry that put it right, or took it back. */
    public Optional<Fact> correctionOf(Fact fact) {
        return Optional.ofNullable(corrections.get(fact.id()));
    }
}
