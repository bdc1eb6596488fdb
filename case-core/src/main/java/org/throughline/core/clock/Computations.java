package org.throughline.core.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Pause;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Start;
import org.throughline.core.rule.Unit;

/** Tells how a date came about. */
final class Computations {

    private Computations() {}

    static Computation of(
            Rule rule,
            Limit limit,
            ClockTrigger trigger,
            LimitCounter.Result result,
            Extensions.Extended extended,
            CountedDays days) {
        var doubts = new ArrayList<>(extended.doubts());
        if (limit.pause() == Pause.NOT_KNOWN) {
            doubts.add(DeadlineDoubt.PAUSE_NOT_KNOWN);
        }
        if (isSecondBest(limit, trigger)) {
            doubts.add(DeadlineDoubt.FROM_FILING);
        }
        var steps = Stream.of(
                        result.steps().stream(), last(result, extended), officeDay(rule, extended.on(), days).stream())
                .flatMap(some -> some)
                .toList();
        return new Computation(rule.duty(), rule.citation(), steps, List.copyOf(doubts));
    }

    private static boolean isSecondBest(Limit limit, ClockTrigger trigger) {
        return limit.start() instanceof Start.OnFact fact
                && fact.types().getFirst() == FactType.DUE_PROCESS_RECEIVED
                && trigger.type().equals(FactType.DUE_PROCESS_FILED.name());
    }

    /** Calendar days agreed on are counted on; of other units nobody can say how many they are. */
    private static Stream<CountStep> last(LimitCounter.Result result, Extensions.Extended extended) {
        var first = result.on();
        var total = result.unit() == Unit.CALENDAR_DAYS
                ? result.steps().stream()
                        .filter(step -> step.kind() != CountStep.Kind.LATE_YEAR)
                        .mapToInt(CountStep::total)
                        .max()
                        .orElse(0)
                : 0;
        if (extended.agreed().isEmpty()) {
            return Stream.of(day(CountStep.Kind.DUE, first, total));
        }
        var days = (int) ChronoUnit.DAYS.between(first, extended.on());
        var all = total == 0 ? 0 : total + days;
        var agreedOn = extended.agreed().getFirst().on().toString();
        return Stream.of(
                day(CountStep.Kind.REACHED, first, total),
                new CountStep(CountStep.Kind.EXTENDED, first.plusDays(1), extended.on(), days, all, agreedOn, false),
                day(CountStep.Kind.DUE, extended.on(), all));
    }

    /** Who must act on a day when the offices are closed has the business day before it (no rule of Part 300 moves it). */
    private static Optional<CountStep> officeDay(Rule rule, LocalDate due, CountedDays days) {
        return Optional.of(days.lastBusinessDay(due))
                .filter(day -> rule.bound().isOurs() && !rule.standard().begins() && day.isBefore(due))
                .map(day -> day(CountStep.Kind.LAST_BUSINESS_DAY, day, 0));
    }

    private static CountStep day(CountStep.Kind kind, LocalDate on, int total) {
        return new CountStep(kind, on, on, 0, total, "", false);
    }
}
