package org.throughline.core.clock;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.clock.ClockRounds.Round;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.Start;
import org.throughline.core.rule.Unit;
import org.throughline.core.schoolcalendar.BusinessDays;
import org.throughline.core.schoolcalendar.SchoolDays;

/**
 * Facts, rules and a calendar come to dates: the same ones whenever it is asked, in whatever order the facts were told.
 * A date that falls on a weekend stays there: the law moves none.
 */
public final class StatutoryClock {

    /** What is owed before a day may have been done this long before it. */
    private static final int MONTHS_BEFORE = 3;

    private final RulePack pack;
    private final ClockSubject subject;
    private final List<FactInForce> facts;
    private final SchoolDays school;
    private final CountedDays days;
    private final RuleLimits limits;
    /** Extensions that a round of their duty took. */
    private final Set<UUID> taken = new HashSet<>();

    private StatutoryClock(RulePack pack, ClockSubject subject, Collection<FactInForce> facts, SchoolDays school) {
        this.pack = pack;
        this.subject = subject;
        this.facts = facts.stream()
                .sorted(comparing(FactInForce::on)
                        .thenComparing(FactInForce::type)
                        .thenComparing(FactInForce::root))
                .toList();
        this.school = school;
        this.days = new CountedDays(school, BusinessDays.in(subject.state()));
        this.limits = new RuleLimits(this.facts, school, days);
    }

    /** @param facts those that hold */
    public static ClockResult ofType(
            RulePack pack, ClockSubject subject, Collection<FactInForce> facts, SchoolDays school) {
        return new StatutoryClock(pack, subject, facts, school).run();
    }

    private ClockResult run() {
        var dues = pack.in(subject.state()).stream()
                .filter(this::isForThisChild)
                .flatMap(this::dues)
                .sorted(comparing(ComputedDeadline::dueOn)
                        .thenComparing(due -> due.rule().id()))
                .toList();
        return new ClockResult(dues, new CaseDoubts(pack, subject, facts).find(dues, taken, limits.isAnyEndless()));
    }

    private boolean isForThisChild(Rule rule) {
        return rule.onlyFor().isEmpty() || subject.disabilities().stream().anyMatch(rule.onlyFor()::contains);
    }

    private Stream<ComputedDeadline> dues(Rule rule) {
        var endingFacts = new EndingFacts(rule);
        var first = rule.limits().getFirst();
        if (first.start() instanceof Start.OnBirthday birthday) {
            return birthday(rule, endingFacts, first, birthday).stream();
        }
        if (first.unit() == Unit.REMOVALS_IN_YEAR || first.unit() == Unit.REMOVALS_IN_A_ROW) {
            return new DisciplinaryRemovals(first, school, days)
                    .counted(ofType(FactType.REMOVED_FROM_SCHOOL).toList()).stream()
                            .map(removal ->
                                    due(rule, endingFacts, Round.alone(first, removal.trigger()), removal.counted()));
        }
        return ClockRounds.of(rule, endingFacts, facts).stream()
                .filter(round -> arises(rule, endingFacts, round))
                .flatMap(round ->
                        limits.governing(rule, round).stream().map(counted -> due(rule, endingFacts, round, counted)));
    }

    /** Whether the rest of its matter is there, too: near it, and with no end between. */
    private boolean arises(Rule rule, EndingFacts endingFacts, Round round) {
        var on = round.first().on();
        return rule.onlyWith().stream()
                        .allMatch(type -> ofType(type).anyMatch(fact -> isOfMatter(fact.on(), on, round, endingFacts)))
                && rule.unlessBefore().stream()
                        .noneMatch(
                                type -> ofType(type).anyMatch(fact -> fact.on().isBefore(on)));
    }

    private boolean isOfMatter(LocalDate fact, LocalDate start, Round round, EndingFacts endingFacts) {
        if (fact.isBefore(start.minusYears(1)) || fact.isAfter(start.plusYears(1))) {
            return false;
        }
        return round.isBackward() || (!fact.isAfter(start) && !endingFacts.isBetween(fact, start.minusDays(1), facts));
    }

    private Optional<ComputedDeadline> birthday(
            Rule rule, EndingFacts endingFacts, Limit limit, Start.OnBirthday birthday) {
        return Optional.ofNullable(subject.born()).flatMap(born -> {
            var trigger = ClockTrigger.birthday(born.plusMonths(birthday.months()));
            return limits.count(limit, trigger)
                    .filter(counted -> isOfNow(counted.result().on()) || isOfNow(trigger.on()))
                    .map(counted -> due(rule, endingFacts, Round.alone(limit, trigger), counted));
        });
    }

    /** Of an age that was reached long before we came there is nothing to say. */
    private boolean isOfNow(LocalDate day) {
        return !day.isBefore(subject.openedOn().minusYears(1));
    }

    private ComputedDeadline due(Rule rule, EndingFacts endingFacts, Round round, RuleLimits.Counted counted) {
        var limit = counted.limit();
        var result = counted.result();
        var trigger = Objects.requireNonNull(round.starts().get(limit));
        var extended = Extensions.of(result.on(), extensions(rule, round));
        extended.seen().forEach(fact -> taken.add(fact.id()));
        var from = earliestDeed(limit, round, trigger, extended.on());
        var ending = new DutyEndings(endingFacts, round, trigger, from, facts).ending();
        return new ComputedDeadline(
                rule,
                pack.version(),
                rule.each() ? rule.limits().indexOf(limit) : 0,
                round.first().root(),
                trigger,
                result.amount(),
                result.unit(),
                result.on(),
                extended.on(),
                result.estimated(),
                ending,
                Computations.of(rule, limit, trigger, result, extended, days));
    }

    /** What follows on a fact is not done before it; what is owed before a day may have been done for some time. */
    private static LocalDate earliestDeed(Limit limit, Round round, ClockTrigger trigger, LocalDate due) {
        if (trigger.type().equals(ClockTrigger.BIRTH)) {
            return due.minusYears(1);
        }
        if (!limit.before()) {
            return trigger.on();
        }
        var some = due.minusMonths(MONTHS_BEFORE);
        return round.previous() == null || round.previous().isBefore(some)
                ? some
                : round.previous().plusDays(1);
    }

    /** Those of this round: agreed since it began, and before the next one did. */
    private List<FactInForce> extensions(Rule rule, Round round) {
        var open = round.isBackward() || round.first().type().equals(ClockTrigger.BIRTH);
        var from = open ? round.previous() : round.first().on().minusDays(1);
        return ofType(FactType.EXTENSION_AGREED)
                .filter(fact -> rule.id().equals(fact.ruleId()))
                .filter(fact -> from == null || fact.on().isAfter(from))
                .filter(fact -> round.next() == null || fact.on().isBefore(round.next()))
                .toList();
    }

    private Stream<FactInForce> ofType(FactType type) {
        return facts.stream().filter(fact -> fact.type() == type);
    }
}
