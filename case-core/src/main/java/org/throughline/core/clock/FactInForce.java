package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.Ledger;

/**
 * A fact that holds, as the clocks see it.
 *
 * @param root the entry that told it first: the same whatever was corrected since
 * @param until the last day of an absence; the new day of an extension
 * @param ruleId the duty that it is about, where it is about one
 */
public record FactInForce(
        UUID id,
        UUID root,
        FactType type,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String ruleId) {

    public static FactInForce of(Fact fact, Ledger ledger) {
        return new FactInForce(
                fact.id(), ledger.rootOf(fact).id(), fact.type(), fact.on(), fact.until(), fact.ruleId());
    }

    /** The last day of what lasts. */
    public LocalDate last() {
        return Optional.ofNullable(until).orElse(on);
    }
}
