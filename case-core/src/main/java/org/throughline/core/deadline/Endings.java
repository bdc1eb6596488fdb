package org.throughline.core.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Rule;

/** Which fact ended a duty. */
final class Endings {

    private Endings() {}

    /**
     * @param facts in the order of their days
     * @param about those about this very duty
     * @param from nothing before counts
     * @param next when the same clock began anew: what comes after ends that one
     */
    static Ending of(
            Rule rule,
            Trigger trigger,
            Collection<Happening> facts,
            Collection<Happening> about,
            LocalDate from,
            @Nullable LocalDate next) {
        var done = first(facts, rule.metBy(), trigger, from, next);
        var said =
                about.stream().filter(fact -> fact.type() == FactType.DUTY_MET).findFirst();
        var met = Stream.of(done, said).flatMap(Optional::stream).min((a, b) -> a.on().compareTo(b.on()));
        if (met.isPresent()) {
            return Ending.by(Outcome.MET, met.get(), true);
        }
        var waived = about.stream()
                .filter(fact -> fact.type() == FactType.DUTY_WAIVED)
                .findFirst()
                .or(() -> first(facts, rule.waivedBy(), trigger, from, next));
        return waived.map(fact -> Ending.by(Outcome.WAIVED, fact, true))
                .or(() -> first(facts, rule.metByThen(), trigger, from, next)
                        // what was done after the clock began anew is no answer to the first time alone
                        .or(() -> first(facts, rule.metBy(), trigger, from, null))
                        .or(() -> first(facts, rule.metByThen(), trigger, from, null))
                        .map(fact -> Ending.by(Outcome.MET, fact, false)))
                .orElse(Ending.NONE);
    }

    private static Optional<Happening> first(
            Collection<Happening> facts,
            Set<FactType> types,
            Trigger trigger,
            LocalDate from,
            @Nullable LocalDate next) {
        return facts.stream()
                .filter(fact -> types.contains(fact.type()))
                .filter(fact -> !fact.on().isBefore(from))
                .filter(fact -> !fact.id().equals(trigger.factId()))
                .filter(fact ->
                        !fact.type().name().equals(trigger.type()) || fact.on().isAfter(trigger.on()))
                .filter(fact -> next == null || !fact.on().isAfter(next))
                .findFirst();
    }
}
