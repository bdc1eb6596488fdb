package org.throughline.core.clock;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.clock.ClockRounds.Round;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Start;
import org.throughline.core.schoolcalendar.SchoolDays;

/** What the limits of a rule come to among the facts of a case: one by one, in a chain, or the earliest of several. */
final class RuleLimits {

    record Counted(Limit limit, LimitCounter.Result result) {}

    private final List<FactInForce> facts;
    private final SchoolDays school;
    private final CountedDays days;
    private final Set<LocalDate> absent;
    private boolean endless;

    RuleLimits(List<FactInForce> facts, SchoolDays school, CountedDays days) {
        this.facts = facts;
        this.school = school;
        this.days = days;
        this.absent = facts.stream()
                .filter(fact -> fact.type() == FactType.CHILD_NOT_AVAILABLE)
                .flatMap(fact -> fact.on().datesUntil(fact.last().plusDays(1)).limit(CountedDays.REACH))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a count of these came to no end. */
    boolean isAnyEndless() {
        return endless;
    }

    /** The earliest of a rule's limits. */
    Optional<Counted> governing(Rule rule, Round round) {
        var counted = rule.limits().stream()
                .filter(round.starts()::containsKey)
                .flatMap(limit ->
                        count(limit, Objects.requireNonNull(round.starts().get(limit))).stream())
                .sorted(comparing(one -> one.result().on()))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var governs = counted.getFirst().result();
        var steps = new ArrayList<>(governs.steps());
        counted.stream().skip(1).map(RuleLimits::other).forEach(steps::add);
        // which one governs may rest on the estimate of the other
        var estimated = counted.stream().anyMatch(one -> one.result().estimated());
        var result = new LimitCounter.Result(governs.on(), steps, estimated, governs.amount(), governs.unit());
        return Optional.of(new Counted(counted.getFirst().limit(), result));
    }

    private static CountStep other(Counted later) {
        var result = later.result();
        return new CountStep(
                CountStep.Kind.OTHER_LIMIT,
                result.on(),
                result.on(),
                result.amount(),
                0,
                result.unit().name(),
                result.estimated());
    }

    Optional<Counted> count(Limit limit, ClockTrigger trigger) {
        return result(limit, trigger).map(result -> new Counted(limit, result));
    }

    private Optional<LimitCounter.Result> result(Limit limit, ClockTrigger trigger) {
        if (limit.start() instanceof Start.OnLimit before) {
            return result(before.limit(), trigger)
                    .flatMap(first -> from(limit, first.on()).map(then -> chained(first, then)));
        }
        return from(limit, trigger.on()).map(result -> sooner(limit, trigger.on(), result));
    }

    private static LimitCounter.Result chained(LimitCounter.Result first, LimitCounter.Result then) {
        return new LimitCounter.Result(
                then.on(),
                Stream.concat(first.steps().stream(), then.steps().stream()).toList(),
                first.estimated() || then.estimated(),
                then.amount(),
                then.unit());
    }

    private Optional<LimitCounter.Result> from(Limit limit, LocalDate start) {
        var result = new LimitCounter(school, days, types -> lastUpTo(types, start), absent).result(limit, start);
        endless |= result.isEmpty();
        return result;
    }

    private Optional<LocalDate> lastUpTo(Collection<FactType> types, LocalDate day) {
        return facts.stream()
                .filter(fact -> types.contains(fact.type()))
                .map(FactInForce::on)
                .filter(on -> !on.isAfter(day) && on.isAfter(day.minusYears(1)))
                .max(LocalDate::compareTo);
    }

    /** Something that comes first ends the count on its own day. */
    private LimitCounter.Result sooner(Limit limit, LocalDate start, LimitCounter.Result result) {
        return limit.notAfter().stream()
                .flatMap(stop -> facts.stream().filter(fact -> stop.types().contains(fact.type())))
                .filter(stop -> stop.on().isAfter(start) && stop.on().isBefore(result.on()))
                .min(comparing(FactInForce::on))
                .map(stop -> ended(result, stop))
                .orElse(result);
    }

    private static LimitCounter.Result ended(LimitCounter.Result result, FactInForce stop) {
        var steps = new ArrayList<>(result.steps());
        steps.add(new CountStep(
                CountStep.Kind.NOT_AFTER,
                stop.on(),
                stop.on(),
                0,
                0,
                stop.type().name(),
                false));
        return new LimitCounter.Result(stop.on(), steps, false, result.amount(), result.unit());
    }
}
