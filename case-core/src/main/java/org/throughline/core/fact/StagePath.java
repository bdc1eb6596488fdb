package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a case is on the way from referral to review, read from its facts: a new referral begins a new round. */
public record StagePath(List<Step> steps) {

    public enum State {
        DONE,
        /** A later stage is reached, and of this one nothing is written down. */
        NOT_RECORDED,
        NOW,
        AHEAD
    }

    /** @param on the day it was reached, where it was and that is known */
    public record Step(Stage stage, State state, @Nullable LocalDate on) {}

    /** @param inForce the facts that hold */
    public static StagePath of(Collection<Fact> inForce) {
        var begin = lastDay(Stage.REFERRAL, inForce, LocalDate.MIN).orElse(LocalDate.MIN);
        var reached = EnumSet.noneOf(Stage.class);
        for (var stage : Stage.values()) {
            if (lastDay(stage, inForce, begin).isPresent()) {
                reached.add(stage);
            }
        }
        var now = EnumSet.allOf(Stage.class).stream()
                .filter(stage -> reached.stream().noneMatch(one -> one.compareTo(stage) >= 0))
                .findFirst()
                .orElseThrow();
        var steps = Arrays.stream(Stage.values())
                .map(stage -> new Step(
                        stage,
                        state(stage, now, reached),
                        lastDay(stage, inForce, begin).orElse(null)))
                .toList();
        return new StagePath(steps);
    }

    public Stage now() {
        return steps.stream()
                .filter(step -> step.state() == State.NOW)
                .findFirst()
                .orElseThrow()
                .stage();
    }

    private static State state(Stage stage, Stage now, Set<Stage> reached) {
        if (stage == now) {
            return State.NOW;
        }
        return stage.compareTo(now) > 0 ? State.AHEAD : reached.contains(stage) ? State.DONE : State.NOT_RECORDED;
    }

    private static Optional<LocalDate> lastDay(Stage stage, Collection<Fact> facts, LocalDate notBefore) {
        return facts.stream()
                .filter(stage::isReachedBy)
                .map(Fact::on)
                .filter(day -> !day.isBefore(notBefore))
                .max(Comparator.naturalOrder());
    }
}
