package org.throughline.core.clock;

import static org.throughline.core.clock.CountStep.Kind.COUNTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.rule.Unit;

/** Puts the days of a count together to stretches. */
final class CountSteps {

    private final Unit unit;
    private final boolean backwards;
    private final List<CountStep> steps = new ArrayList<>();

    CountSteps(CountStep first, Unit unit, boolean backwards) {
        this.unit = unit;
        this.backwards = backwards;
        steps.add(first);
    }

    /** A day left out without a name, such as a Saturday, belongs to the stretch that it lies in. */
    void add(LocalDate day, CountStep.Kind kind, String name, boolean estimated) {
        var before = steps.getLast();
        var counts = kind == COUNTED ? 1 : 0;
        var plain = kind == CountStep.Kind.LEFT_OUT && name.isEmpty();
        var called = kind == COUNTED || plain ? unit.name() : name;
        if (steps.size() > 1
                && before.estimated() == estimated
                && (plain || (before.kind() == kind && before.name().equals(called)))) {
            steps.removeLast();
            steps.add(new CountStep(
                    before.kind(),
                    backwards ? day : before.from(),
                    backwards ? before.to() : day,
                    before.days() + counts,
                    before.total() + counts,
                    before.name(),
                    estimated));
        } else {
            steps.add(new CountStep(
                    plain ? COUNTED : kind, day, day, counts, before.total() + counts, called, estimated));
        }
    }

    List<CountStep> all() {
        return List.copyOf(steps);
    }

    boolean isEstimated() {
        return steps.stream().anyMatch(CountStep::estimated);
    }
}
