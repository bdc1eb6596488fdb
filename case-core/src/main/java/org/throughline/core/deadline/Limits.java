package org.throughline.core.deadline;

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
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.deadline.Rounds.Round;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Start;

/** What the limits of a rule come to among the facts of a case: one by one, in a chain, or the earliest of several. */
final class Limits {

    record Counted(Limit limit, Count.Result result) {}

    private final List<Happening> facts;
    private final SchoolDays school;
    private final Days days;
    private final Set<LocalDate> absent;
    private boolean endless;

    Limits(List<Happening> facts, SchoolDays school, Days days) {
        this.facts = facts;
        this.school = school;
        this.days = days;
        this.absent = facts.stream()
                .filter(fact -> fact.type() == FactType.CHILD_NOT_AVAILABLE)
                .flatMap(fact -> fact.on().datesUntil(fact.last().plusDays(1)).limit(Days.REACH))
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
        counted.stream().skip(1).map(Limits::other).forEach(steps::add);
        // which one governs may rest on the estimate of the other
        var estimated = counted.stream().anyMatch(one -> one.result().estimated());
        var result = new Count.Result(governs.on(), steps, estimated, governs.amount(), governs.unit());
        return Optional.of(new Counted(counted.getFirst().limit(), result));
    }

    private static Step other(Counted later) {
        var result = later.result();
        return new Step(
                Step.Kind.OTHER_LIMIT,
                result.on(),
                result.on(),
                result.amount(),
                0,
                result.unit().name(),
                result.estimated());
    }

    Optional<Counted> count(Limit limit, Trigger trigger) {
        return result(limit, trigger).map(result -> new Counted(limit, result));
    }

    private Optional<Count.Result> result(Limit limit, Trigger trigger) {
        if (limit.start() instanceof Start.OnLimit before) {
            return result(before.limit(), trigger)
                    .flatMap(first -> from(limit, first.on()).map(then -> chained(first, then)));
        }
        return from(limit, trigger.on()).map(result -> sooner(limit, trigger.on(), result));
    }

    private static Count.Result chained(Count.Result first, Count.Result then) {
        return new Count.Result(
                then.on(),
                Stream.concat(first.steps().stream(), then.steps().stream()).toList(),
                first.estimated() || then.estimated(),
                then.amount(),
                then.unit());
    }

    private Optional<Count.Result> from(Limit limit, LocalDate start) {
        var result = new Count(school, days, types -> lastUpTo(types, start), absent).of(limit, start);
        endless |= result.isEmpty();
        return result;
    }

    private Optional<LocalDate> lastUpTo(Collection<FactType> types, LocalDate day) {
        return facts.stream()
                .filter(fact -> types.contains(fact.type()))
                .map(Happening::on)
                .filter(on -> !on.isAfter(day) && on.isAfter(day.minusYears(1)))
                .max(LocalDate::compareTo);
    }

    /** Something that comes first ends the count on its own day. */
    private Count.Result sooner(Limit limit, LocalDate start, Count.Result result) {
        return limit.notAfter().stream()
                .flatMap(stop -> facts.stream().filter(fact -> stop.types().contains(fact.type())))
                .filter(stop -> stop.on().isAfter(start) && stop.on().isBefore(result.on()))
                .min(comparing(Happening::on))
                .map(stop -> ended(result, stop))
                .orElse(result);
    }

    private static Count.Result ended(Count.Result result, Happening stop) {
        var steps = new ArrayList<>(result.steps());
        steps.add(new Step(
                Step.Kind.NOT_AFTER, stop.on(), stop.on(), 0, 0, stop.type().name(), false));
        return new Count.Result(stop.on(), steps, false, result.amount(), result.unit());
    }
}
