package org.throughline.core.clock;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.Start;

/** Which facts start a rule's limits, those of one matter together. */
final class ClockRounds {

    /** Two kinds of facts that may start the same count tell one story if they lie so near. */
    private static final int ONE_STORY_IN_DAYS = 90;
    /** Facts further apart belong to different rounds. */
    private static final int ONE_ROUND_IN_DAYS = 365;

    /**
     * @param starts what starts each limit, of those whose start is known; not empty
     * @param previous when the round before began; missing for the first
     * @param next when the round after begins; missing for the last
     * @param later the facts that start later rounds
     */
    record Round(
            Map<Limit, ClockTrigger> starts,
            @Nullable LocalDate previous,
            @Nullable LocalDate next,
            Set<UUID> later) {

        static Round alone(Limit limit, ClockTrigger trigger) {
            return new Round(Map.of(limit, trigger), null, null, Set.of());
        }

        /** What began it. */
        ClockTrigger first() {
            return first(starts);
        }

        private static ClockTrigger first(Map<Limit, ClockTrigger> starts) {
            return starts.values().stream().min(comparing(ClockTrigger::on)).orElseThrow();
        }

        /** Whether it is counted back from what starts it. */
        boolean isBackward() {
            return starts.keySet().stream().anyMatch(Limit::before);
        }
    }

    private final Rule rule;
    private final EndingFacts endingFacts;
    private final Collection<FactInForce> facts;

    private ClockRounds(Rule rule, EndingFacts endingFacts, Collection<FactInForce> facts) {
        this.rule = rule;
        this.endingFacts = endingFacts;
        this.facts = facts;
    }

    /** The earliest first. */
    static List<Round> of(Rule rule, EndingFacts endingFacts, Collection<FactInForce> facts) {
        return new ClockRounds(rule, endingFacts, facts).rounds();
    }

    private List<Round> rounds() {
        var all = new ArrayList<Map<Limit, ClockTrigger>>();
        for (var start : starts()) {
            var open = all.isEmpty() ? null : all.getLast();
            if (open == null || isAnother(open, start)) {
                open = new LinkedHashMap<>();
                all.add(open);
            }
            open.put(start.limit(), ClockTrigger.of(start.by()));
        }
        return linked(all);
    }

    private boolean isAnother(Map<Limit, ClockTrigger> open, Started start) {
        var first = Round.first(open).on();
        var on = start.by().on();
        return rule.each()
                || open.containsKey(start.limit())
                || ChronoUnit.DAYS.between(first, on) > ONE_ROUND_IN_DAYS
                || endingFacts.isBetween(first, on, facts);
    }

    private static List<Round> linked(List<Map<Limit, ClockTrigger>> all) {
        var rounds = new ArrayList<Round>();
        for (var i = 0; i < all.size(); i++) {
            var later = new HashSet<UUID>();
            all.subList(i + 1, all.size())
                    .forEach(one -> one.values().stream()
                            .map(ClockTrigger::factId)
                            .filter(Objects::nonNull)
                            .forEach(later::add));
            rounds.add(new Round(
                    all.get(i),
                    i == 0 ? null : Round.first(all.get(i - 1)).on(),
                    i + 1 == all.size() ? null : Round.first(all.get(i + 1)).on(),
                    later));
        }
        return rounds;
    }

    private record Started(Limit limit, FactInForce by) {}

    private List<Started> starts() {
        return rule.limits().stream()
                .flatMap(limit -> starting(fact(limit)).stream().map(fact -> new Started(limit, fact)))
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
    private List<FactInForce> starting(Start.OnFact start) {
        var found = new TreeMap<LocalDate, FactInForce>();
        for (var type : start.types()) {
            var free = new ArrayList<>(facts.stream()
                    .filter(fact -> fact.type() == type)
                    .sorted(comparing(FactInForce::root))
                    .toList());
            for (var known : List.copyOf(found.values())) {
                sameStory(known, free).ifPresent(free::remove);
            }
            free.forEach(fact -> found.putIfAbsent(fact.on(), fact));
        }
        return List.copyOf(found.values());
    }

    /** The nearest one, if it is near and the clock did not end between the two. */
    private Optional<FactInForce> sameStory(FactInForce known, Collection<FactInForce> others) {
        return others.stream()
                .filter(other -> distance(known, other) <= ONE_STORY_IN_DAYS)
                .filter(other -> !endingFacts.isBetween(earlier(known, other), later(known, other), facts))
                .min(comparingLong((FactInForce other) -> distance(known, other))
                        .thenComparing(FactInForce::root));
    }

    private static long distance(FactInForce one, FactInForce other) {
        return Math.abs(ChronoUnit.DAYS.between(one.on(), other.on()));
    }

    private static LocalDate earlier(FactInForce one, FactInForce other) {
        return one.on().isBefore(other.on()) ? one.on() : other.on();
    }

    private static LocalDate later(FactInForce one, FactInForce other) {
        return one.on().isBefore(other.on()) ? other.on() : one.on();
    }
}
