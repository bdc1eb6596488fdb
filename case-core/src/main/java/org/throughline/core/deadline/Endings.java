package org.throughline.core.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** Which fact ended a duty. */
final class Endings {

    private final Closing closing;
    private final Rounds.Round round;
    private final Trigger trigger;
    private final LocalDate from;
    private final Collection<Happening> facts;

    /**
     * @param from nothing before counts
     * @param facts in the order of their days; those about a duty only where they belong to this round
     */
    Endings(Closing closing, Rounds.Round round, Trigger trigger, LocalDate from, Collection<Happening> facts) {
        this.closing = closing;
        this.round = round;
        this.trigger = trigger;
        this.from = from;
        this.facts = facts;
    }

    /** The earliest; a waiver only where nothing was done. */
    Ending ending() {
        var deed = first(closing::isDeed);
        var consequence = first(closing::isConsequence);
        var met = deed.filter(
                done -> consequence.isEmpty() || !consequence.get().on().isBefore(done.on()));
        if (met.isPresent()) {
            return Ending.by(Outcome.MET, met.get(), isOfThisRound(met.get()));
        }
        if (consequence.isPresent()) {
            return Ending.by(Outcome.MET, consequence.get(), false);
        }
        return first(closing::isWaiver)
                .map(fact -> Ending.by(Outcome.WAIVED, fact, true))
                .orElse(Ending.NONE);
    }

    private Optional<Happening> first(Predicate<Happening> ends) {
        return facts.stream()
                .filter(ends)
                .filter(fact -> !fact.on().isBefore(from))
                .filter(fact -> !fact.id().equals(trigger.factId()))
                // what may start the clock ends it only where it does start it anew
                .filter(fact -> !closing.isStart(fact) || round.later().contains(fact.id()))
                .min(comparing(Happening::on).thenComparing(Happening::root));
    }

    /** What came years later, when the clock had begun anew, was not the answer to this round. */
    private boolean isOfThisRound(Happening deed) {
        return round.next() == null
                || closing.isStart(deed)
                || !deed.on().isAfter(round.next())
                || !deed.on().isAfter(trigger.on().plusYears(1));
    }
}
