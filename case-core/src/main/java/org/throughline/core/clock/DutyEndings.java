package org.throughline.core.clock;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** Which fact ended a duty. */
final class DutyEndings {

    private final EndingFacts endingFacts;
    private final ClockRounds.Round round;
    private final ClockTrigger trigger;
    private final LocalDate from;
    private final Collection<FactInForce> facts;

    /**
     * @param from nothing before counts
     * @param facts in the order of their days; those about a duty only where they belong to this round
     */
    DutyEndings(
            EndingFacts endingFacts,
            ClockRounds.Round round,
            ClockTrigger trigger,
            LocalDate from,
            Collection<FactInForce> facts) {
        this.endingFacts = endingFacts;
        this.round = round;
        this.trigger = trigger;
        this.from = from;
        this.facts = facts;
    }

    /** The earliest; a waiver only where nothing was done. */
    DutyEnding ending() {
        var deed = first(endingFacts::isDeed);
        var consequence = first(endingFacts::isConsequence);
        var met = deed.filter(
                done -> consequence.isEmpty() || !consequence.get().on().isBefore(done.on()));
        if (met.isPresent()) {
            return DutyEnding.by(DutyOutcome.MET, met.get(), isOfThisRound(met.get()));
        }
        if (consequence.isPresent()) {
            return DutyEnding.by(DutyOutcome.MET, consequence.get(), false);
        }
        return first(endingFacts::isWaiver)
                .map(fact -> DutyEnding.by(DutyOutcome.WAIVED, fact, true))
                .orElse(DutyEnding.NONE);
    }

    private Optional<FactInForce> first(Predicate<FactInForce> ends) {
        return facts.stream()
                .filter(ends)
                .filter(fact -> !fact.on().isBefore(from))
                .filter(fact -> !fact.id().equals(trigger.factId()))
                // what may start the clock ends it only where it does start it anew
                .filter(fact -> !endingFacts.isStart(fact) || round.later().contains(fact.id()))
                .min(comparing(FactInForce::on).thenComparing(FactInForce::root));
    }

    /** What came years later, when the clock had begun anew, was not the answer to this round. */
    private boolean isOfThisRound(FactInForce deed) {
        return round.next() == null
                || endingFacts.isStart(deed)
                || !deed.on().isAfter(round.next())
                || !deed.on().isAfter(trigger.on().plusYears(1));
    }
}
