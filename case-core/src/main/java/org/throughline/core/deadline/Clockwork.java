package org.throughline.core.deadline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.calendar.BusinessDays;
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.deadline.Rounds.Round;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.Start;
import org.throughline.core.rule.Unit;

/**
 * Facts, rules and a calendar come to dates: the same ones whenever it is asked, in whatever order the facts were told.
 * A date that falls on a weekend stays there: the law moves none.
 */
public final class Clockwork {

    private final RulePack pack;
    private final Subject subject;
    private final List<Happening> facts;
    private final SchoolDays school;
    private final Days days;
    private final Set<LocalDate> absent;
    /** Extensions that a round of their duty took. */
    private final Set<UUID> taken = new HashSet<>();

    private final Set<DeadlineDoubt> doubts = EnumSet.noneOf(DeadlineDoubt.class);

    private Clockwork(RulePack pack, Subject subject, Collection<Happening> facts, SchoolDays school) {
        this.pack = pack;
        this.subject = subject;
        this.facts = facts.stream()
                .sorted(comparing(Happening::on).thenComparing(Happening::type).thenComparing(Happening::root))
                .toList();
        this.school = school;
        this.days = new Days(school, BusinessDays.in(subject.state()));
        this.absent = of(FactType.CHILD_NOT_AVAILABLE)
                .flatMap(fact -> fact.on().datesUntil(fact.last().plusDays(1)).limit(Days.REACH))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param facts those that hold */
    public static Clocks of(RulePack pack, Subject subject, Collection<Happening> facts, SchoolDays school) {
        return new Clockwork(pack, subject, facts, school).run();
    }

    private Clocks run() {
        var dues = pack.in(subject.state()).stream()
                .filter(this::isForThisChild)
                .flatMap(this::dues)
                .sorted(comparing(Due::dueOn).thenComparing(due -> due.rule().id()))
                .toList();
        look(dues);
        return new Clocks(dues, List.copyOf(doubts));
    }

    private boolean isForThisChild(Rule rule) {
        return rule.onlyFor().isEmpty() || subject.disabilities().stream().anyMatch(rule.onlyFor()::contains);
    }

    private Stream<Due> dues(Rule rule) {
        var closing = new Closing(rule);
        var first = rule.limits().getFirst();
        if (first.start() instanceof Start.OnBirthday birthday) {
            return birthday(rule, closing, first, birthday).stream();
        }
        if (first.unit() == Unit.REMOVALS_IN_YEAR || first.unit() == Unit.REMOVALS_IN_A_ROW) {
            return new Removals(first, school, days)
                    .of(of(FactType.REMOVED_FROM_SCHOOL).toList()).stream()
                            .map(removal ->
                                    due(rule, closing, Round.alone(first, removal.trigger()), removal.counted()));
        }
        return Rounds.of(rule, closing, facts).stream()
                .filter(round -> arises(rule, closing, round))
                .flatMap(round -> inRound(rule, closing, round).stream());
    }

    /** Whether the rest of its matter is there, too: near it, and with no end between. */
    private boolean arises(Rule rule, Closing closing, Round round) {
        var on = round.first().on();
        return rule.onlyWith().stream()
                        .allMatch(type -> of(type).anyMatch(fact -> isOfMatter(fact.on(), on, round, closing)))
                && rule.unlessBefore().stream()
                        .noneMatch(type -> of(type).anyMatch(fact -> fact.on().isBefore(on)));
    }

    private boolean isOfMatter(LocalDate fact, LocalDate start, Round round, Closing closing) {
        if (fact.isBefore(start.minusYears(1)) || fact.isAfter(start.plusYears(1))) {
            return false;
        }
        return round.isBackward() || (!fact.isAfter(start) && !closing.isBetween(fact, start.minusDays(1), facts));
    }

    private Optional<Due> birthday(Rule rule, Closing closing, Limit limit, Start.OnBirthday birthday) {
        return Optional.ofNullable(subject.born()).flatMap(born -> {
            var trigger = Trigger.birthday(born.plusMonths(birthday.months()));
            return count(limit, trigger)
                    .filter(counted -> isOfNow(counted.on()) || isOfNow(trigger.on()))
                    .map(counted -> due(rule, closing, Round.alone(limit, trigger), new Counted(limit, counted)));
        });
    }

    /** Of an age that was reached long before we came there is nothing to say. */
    private boolean isOfNow(LocalDate day) {
        return !day.isBefore(subject.openedOn().minusYears(1));
    }

    /** What a limit of a rule came to. */
    record Counted(Limit limit, Count.Result result) {}

    /** The earliest of its limits governs. */
    private Optional<Due> inRound(Rule rule, Closing closing, Round round) {
        var counted = rule.limits().stream()
                .filter(round.starts()::containsKey)
                .flatMap(limit -> count(
                                limit, Objects.requireNonNull(round.starts().get(limit)))
                        .stream()
                        .map(result -> new Counted(limit, result)))
                .sorted(comparing(one -> one.result().on()))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var governs = counted.getFirst().result();
        var steps = new ArrayList<>(governs.steps());
        counted.stream().skip(1).map(Clockwork::other).forEach(steps::add);
        // which one governs may rest on the estimate of the other
        var estimated = counted.stream().anyMatch(one -> one.result().estimated());
        var result = new Count.Result(governs.on(), steps, estimated, governs.amount(), governs.unit());
        return Optional.of(
                due(rule, closing, round, new Counted(counted.getFirst().limit(), result)));
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

    private Optional<Count.Result> count(Limit limit, Trigger trigger) {
        if (limit.start() instanceof Start.OnLimit before) {
            return count(before.limit(), trigger)
                    .flatMap(first -> count(limit, first.on()).map(then -> chained(first, then)));
        }
        return count(limit, trigger.on()).map(result -> sooner(limit, trigger.on(), result));
    }

    private static Count.Result chained(Count.Result first, Count.Result then) {
        return new Count.Result(
                then.on(),
                Stream.concat(first.steps().stream(), then.steps().stream()).toList(),
                first.estimated() || then.estimated(),
                then.amount(),
                then.unit());
    }

    private Optional<Count.Result> count(Limit limit, LocalDate start) {
        var result = new Count(school, days, types -> lastUpTo(types, start), absent).of(limit, start);
        if (result.isEmpty()) {
            doubts.add(DeadlineDoubt.NEVER_REACHED);
        }
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
                .map(stop -> {
                    var steps = new ArrayList<>(result.steps());
                    steps.add(new Step(
                            Step.Kind.NOT_AFTER,
                            stop.on(),
                            stop.on(),
                            0,
                            0,
                            stop.type().name(),
                            false));
                    return new Count.Result(stop.on(), steps, false, result.amount(), result.unit());
                })
                .orElse(result);
    }

    private Due due(Rule rule, Closing closing, Round round, Counted counted) {
        var limit = counted.limit();
        var result = counted.result();
        var trigger = Objects.requireNonNull(round.starts().get(limit));
        var extended = Extensions.of(result.on(), extensions(rule, round));
        extended.seen().forEach(fact -> taken.add(fact.id()));
        var from = earliestDeed(limit, round, trigger, extended.on());
        var ending = new Endings(closing, round, trigger, from, facts).ending();
        return new Due(
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
                Computations.of(rule, limit, trigger, result, extended));
    }

    /** What follows on a fact is not done before it; what is owed before a day may have been done for some time. */
    private static LocalDate earliestDeed(Limit limit, Round round, Trigger trigger, LocalDate due) {
        if (trigger.type().equals(Trigger.BIRTH)) {
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
    private List<Happening> extensions(Rule rule, Round round) {
        var open = round.isBackward() || round.first().type().equals(Trigger.BIRTH);
        var from = open ? round.previous() : round.first().on().minusDays(1);
        return of(FactType.EXTENSION_AGREED)
                .filter(fact -> rule.id().equals(fact.ruleId()))
                .filter(fact -> from == null || fact.on().isAfter(from))
                .filter(fact -> round.next() == null || fact.on().isBefore(round.next()))
                .toList();
    }

    private Stream<Happening> of(FactType type) {
        return facts.stream().filter(fact -> fact.type() == type);
    }

    private void look(List<Due> dues) {
        if (!pack.states().contains(subject.state())) {
            doubts.add(DeadlineDoubt.UNKNOWN_STATE);
        }
        if (subject.born() == null) {
            doubts.add(DeadlineDoubt.NO_BIRTH_DATE);
        }
        if (dues.stream().anyMatch(due -> due.estimated() && due.rule().isLegal())) {
            doubts.add(DeadlineDoubt.NO_CALENDAR);
        }
        var named = facts.stream().filter(fact -> fact.type().isOfOneDuty()).toList();
        if (named.stream().anyMatch(fact -> fact.ruleId() == null)) {
            doubts.add(DeadlineDoubt.EXTENSION_WITHOUT_DUTY);
        }
        var running = dues.stream().map(due -> due.rule().id()).collect(toSet());
        if (named.stream()
                .filter(fact -> fact.ruleId() != null)
                .anyMatch(fact -> fact.type() == FactType.EXTENSION_AGREED
                        ? !taken.contains(fact.id())
                        : !running.contains(fact.ruleId()))) {
            doubts.add(DeadlineDoubt.EXTENSION_OF_NOTHING);
        }
        if (isAnswerOfMany(dues)) {
            doubts.add(DeadlineDoubt.ANSWER_TO_WHICH);
        }
    }

    private boolean isAnswerOfMany(List<Due> dues) {
        var answers = facts.stream()
                .filter(fact -> fact.type().mayAnswerOneDuty() && fact.ruleId() == null)
                .map(Happening::id)
                .collect(toSet());
        return dues.stream()
                .filter(due -> due.ending().factId() != null
                        && answers.contains(due.ending().factId()))
                .collect(groupingBy(
                        due -> Objects.requireNonNull(due.ending().factId()),
                        mapping(due -> due.trigger().type(), toSet())))
                .values()
                .stream()
                .anyMatch(triggers -> triggers.size() > 1);
    }

    private static final int MONTHS_BEFORE = 3;
}
