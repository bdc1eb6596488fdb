package org.throughline.core.deadline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.calendar.BusinessDays;
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.deadline.Rounds.Round;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Pause;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.Start;
import org.throughline.core.rule.Unit;

/**
 * Facts, rules and a calendar come to dates: the same ones whenever it is asked, in whatever order the facts were told.
 * A date that falls on a weekend stays there: the law moves none.
 */
public final class Clockwork {

    private static final int MONTHS_BEFORE = 3;

    private final RulePack pack;
    private final Subject subject;
    private final List<Happening> facts;
    private final SchoolDays school;
    private final Days days;
    private final Set<LocalDate> absent;

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
                .filter(this::arises)
                .flatMap(this::dues)
                .sorted(comparing(Due::dueOn).thenComparing(due -> due.rule().id()))
                .toList();
        return new Clocks(dues, doubts(dues));
    }

    private boolean arises(Rule rule) {
        var known = facts.stream().map(Happening::type).collect(Collectors.toSet());
        return known.containsAll(rule.onlyWith())
                && (rule.onlyFor().isEmpty() || subject.disabilities().stream().anyMatch(rule.onlyFor()::contains));
    }

    private Stream<Due> dues(Rule rule) {
        var first = rule.limits().getFirst();
        if (first.start() instanceof Start.OnBirthday birthday) {
            return birthday(rule, first, birthday).stream();
        }
        if (first.unit() == Unit.REMOVALS_IN_YEAR || first.unit() == Unit.REMOVALS_IN_A_ROW) {
            return Removals.of(first, of(FactType.REMOVED_FROM_SCHOOL).toList(), school, days).stream()
                    .map(removal -> due(rule, new Round(Map.of(first, removal.trigger())), null, removal.counted()));
        }
        var rounds = Rounds.of(rule, facts);
        return Stream.iterate(0, i -> i < rounds.size(), i -> i + 1).flatMap(i -> {
            var next = i + 1 < rounds.size() ? rounds.get(i + 1).first().on() : null;
            return inRound(rule, rounds.get(i), next).stream();
        });
    }

    private Optional<Due> birthday(Rule rule, Limit limit, Start.OnBirthday birthday) {
        return Optional.ofNullable(subject.born()).flatMap(born -> {
            var trigger = Trigger.birthday(born.plusMonths(birthday.months()));
            return count(limit, trigger)
                    .filter(counted -> isOfNow(counted.on()) || isOfNow(trigger.on()))
                    .map(counted -> due(rule, new Round(Map.of(limit, trigger)), null, new Counted(limit, counted)));
        });
    }

    /** Of an age that was reached long before we came there is nothing to say. */
    private boolean isOfNow(LocalDate day) {
        return !day.isBefore(subject.openedOn().minusYears(1));
    }

    /** What a limit of a rule came to. */
    record Counted(Limit limit, Count.Result result) {}

    private Optional<Due> inRound(Rule rule, Round round, @Nullable LocalDate next) {
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
        var governs = counted.getFirst();
        var steps = new ArrayList<>(governs.result().steps());
        counted.stream()
                .skip(1)
                .map(later -> new Step(
                        Step.Kind.OTHER_LIMIT,
                        later.result().on(),
                        later.result().on(),
                        later.limit().amount(),
                        0,
                        later.limit().unit().name(),
                        later.result().estimated()))
                .forEach(steps::add);
        // which one governs may rest on the estimate of the other
        var estimated = counted.stream().anyMatch(one -> one.result().estimated());
        return Optional.of(due(
                rule,
                round,
                next,
                new Counted(governs.limit(), new Count.Result(governs.result().on(), steps, estimated))));
    }

    private Optional<Count.Result> count(Limit limit, Trigger trigger) {
        if (limit.start() instanceof Start.OnLimit before) {
            return count(before.limit(), trigger)
                    .flatMap(first -> count(limit, first.on())
                            .map(then -> new Count.Result(
                                    then.on(),
                                    Stream.concat(first.steps().stream(), then.steps().stream())
                                            .toList(),
                                    first.estimated() || then.estimated())));
        }
        return count(limit, trigger.on()).map(result -> sooner(limit, trigger.on(), result));
    }

    private Optional<Count.Result> count(Limit limit, LocalDate start) {
        return new Count(school, days, type -> lastUpTo(type, start), absent).of(limit, start);
    }

    private Optional<LocalDate> lastUpTo(FactType type, LocalDate day) {
        return of(type).map(Happening::on)
                .filter(on -> !on.isAfter(day) && on.isAfter(day.minusYears(1)))
                .max(LocalDate::compareTo);
    }

    /** Something that comes first ends the count on its own day. */
    private Count.Result sooner(Limit limit, LocalDate start, Count.Result result) {
        return limit.notAfter().stream()
                .flatMap(stop -> Rounds.starting(stop, facts).stream())
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
                    return new Count.Result(stop.on(), steps, false);
                })
                .orElse(result);
    }

    private Due due(Rule rule, Round round, @Nullable LocalDate next, Counted counted) {
        var limit = counted.limit();
        var first = counted.result().on();
        var trigger = Objects.requireNonNull(round.starts().get(limit));
        var about = about(rule, round, next);
        var extended = Extensions.of(first, about);
        var doubts = new ArrayList<>(extended.doubts());
        if (limit.pause() == Pause.NOT_KNOWN) {
            doubts.add(DeadlineDoubt.PAUSE_NOT_KNOWN);
        }
        if (isSecondBest(limit, trigger)) {
            doubts.add(DeadlineDoubt.FROM_FILING);
        }
        var steps = Stream.concat(
                        counted.result().steps().stream(), last(first, extended, limit.unit(), counted.result()))
                .toList();
        var from = earliestDeed(limit, trigger, extended.on());
        return new Due(
                rule,
                pack.version(),
                round.first().root(),
                trigger,
                limit.amount(),
                limit.unit(),
                first,
                extended.on(),
                counted.result().estimated(),
                Endings.of(rule, trigger, facts, about, from, next),
                new Computation(rule.duty(), rule.citation(), steps, List.copyOf(doubts)));
    }

    /** What is owed before a day or an age may have been done for some time; what follows on a fact, not before it. */
    private static LocalDate earliestDeed(Limit limit, Trigger trigger, LocalDate due) {
        if (trigger.type().equals(Trigger.BIRTH)) {
            return due.minusYears(1);
        }
        return limit.before() ? due.minusMonths(MONTHS_BEFORE) : trigger.on();
    }

    private static boolean isSecondBest(Limit limit, Trigger trigger) {
        return limit.start() instanceof Start.OnFact fact
                && fact.types().getFirst() == FactType.DUE_PROCESS_RECEIVED
                && trigger.type().equals(FactType.DUE_PROCESS_FILED.name());
    }

    /** Calendar days agreed on are counted on; of other units nobody can say how many they are. */
    private static Stream<Step> last(LocalDate first, Extensions.Extended extended, Unit unit, Count.Result counted) {
        var total = unit == Unit.CALENDAR_DAYS
                ? counted.steps().stream().mapToInt(Step::total).max().orElse(0)
                : 0;
        if (extended.agreed().isEmpty()) {
            return Stream.of(new Step(Step.Kind.DUE, first, first, 0, total, "", false));
        }
        var days = (int) ChronoUnit.DAYS.between(first, extended.on());
        var all = total == 0 ? 0 : total + days;
        return Stream.of(
                new Step(Step.Kind.REACHED, first, first, 0, total, "", false),
                new Step(
                        Step.Kind.EXTENDED,
                        first.plusDays(1),
                        extended.on(),
                        days,
                        all,
                        extended.agreed().getFirst().on().toString(),
                        false),
                new Step(Step.Kind.DUE, extended.on(), extended.on(), 0, all, "", false));
    }

    /** What was written down about this very duty, from the start of its round to the next one. */
    private List<Happening> about(Rule rule, Round round, @Nullable LocalDate next) {
        var from = round.first().type().equals(Trigger.BIRTH)
                ? LocalDate.MIN
                : round.first().on();
        return facts.stream()
                .filter(fact -> rule.id().equals(fact.ruleId()))
                .filter(fact -> isBackward(rule) || !fact.on().isBefore(from))
                .filter(fact -> next == null || fact.on().isBefore(next))
                .toList();
    }

    private static boolean isBackward(Rule rule) {
        return rule.limits().getFirst().before();
    }

    private Stream<Happening> of(FactType type) {
        return facts.stream().filter(fact -> fact.type() == type);
    }

    private List<DeadlineDoubt> doubts(List<Due> dues) {
        var doubts = new ArrayList<DeadlineDoubt>();
        if (!pack.states().contains(subject.state())) {
            doubts.add(DeadlineDoubt.UNKNOWN_STATE);
        }
        if (subject.born() == null) {
            doubts.add(DeadlineDoubt.NO_BIRTH_DATE);
        }
        if (dues.stream().anyMatch(due -> due.estimated() && due.rule().isLegal())) {
            doubts.add(DeadlineDoubt.NO_CALENDAR);
        }
        var running = dues.stream().collect(toMap(due -> due.rule().id(), due -> due, (a, b) -> a));
        var named = facts.stream().filter(fact -> fact.type().isOfOneDuty()).toList();
        if (named.stream().anyMatch(fact -> fact.ruleId() == null)) {
            doubts.add(DeadlineDoubt.EXTENSION_WITHOUT_DUTY);
        }
        if (named.stream().anyMatch(fact -> fact.ruleId() != null && !running.containsKey(fact.ruleId()))) {
            doubts.add(DeadlineDoubt.EXTENSION_OF_NOTHING);
        }
        return List.copyOf(doubts);
    }
}
