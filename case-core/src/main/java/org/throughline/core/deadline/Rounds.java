package org.throughline.core.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Start;

/** Which facts start a rule's limits, those of one matter together. */
final class Rounds {

    /** Two kinds of facts that may start the same count tell one story if they lie so near. */
    private static final int ONE_STORY_IN_DAYS = 90;
    /** Facts further apart belong to different rounds. */
    private static final int ONE_ROUND_IN_DAYS = 365;

    /** @param starts what starts each limit, of those whose start is known; not empty */
    record Round(Map<Limit, Trigger> starts) {

        /** What began it. */
        Trigger first() {
            return starts.values().stream().min(comparing(Trigger::on)).orElseThrow();
        }

        LocalDate last() {
            return starts.values().stream()
                    .map(Trigger::on)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    private Rounds() {}

    /** The earliest first. */
    static List<Round> of(Rule rule, Collection<Happening> facts) {
        if (rule.each() || rule.limits().size() == 1) {
            return rule.limits().stream()
                    .flatMap(limit -> starting(fact(limit), facts).stream()
                            .map(fact -> new Round(Map.of(limit, Trigger.of(fact)))))
                    .sorted(comparing(round -> round.first().on()))
                    .toList();
        }
        var rounds = new ArrayList<Round>();
        for (var start : starts(rule, facts)) {
            var round = rounds.isEmpty() ? null : rounds.getLast();
            if (round == null
                    || round.starts().containsKey(start.limit())
                    || ChronoUnit.DAYS.between(round.first().on(), start.by().on()) > ONE_ROUND_IN_DAYS) {
                round = new Round(new LinkedHashMap<>());
                rounds.add(round);
            }
            round.starts().put(start.limit(), Trigger.of(start.by()));
        }
        return rounds;
    }

    private record Started(Limit limit, Happening by) {}

    private static List<Started> starts(Rule rule, Collection<Happening> facts) {
        return rule.limits().stream()
                .flatMap(limit -> starting(fact(limit), facts).stream().map(fact -> new Started(limit, fact)))
                .sorted(comparing((Started start) -> start.by().on())
                        .thenComparingInt(start -> rule.limits().indexOf(start.limit())))
                .toList();
    }

    /** A limit that follows on another begins with what that one begins with. */
    private static Start.OnFact fact(Limit limit) {
        return switch (limit.start()) {
            case Start.OnFact fact -> fact;
            case Start.OnLimit other -> fact(other.limit());
            case Start.OnBirthday birthday -> new Start.OnFact(List.of());
        };
    }

    /** Each day once; a fact of a later type only where none of an earlier type tells the same story. */
    static List<Happening> starting(Start.OnFact start, Collection<Happening> facts) {
        var found = new TreeMap<LocalDate, Happening>();
        for (var type : start.types()) {
            var told = List.copyOf(found.keySet());
            facts.stream()
                    .filter(fact -> fact.type() == type)
                    .filter(fact -> told.stream().noneMatch(day -> isNear(day, fact.on())))
                    .sorted(comparing(Happening::root))
                    .forEach(fact -> found.putIfAbsent(fact.on(), fact));
        }
        return List.copyOf(found.values());
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= ONE_STORY_IN_DAYS;
    }
}
