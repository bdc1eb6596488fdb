package org.throughline.core.deadline;

import static org.throughline.core.deadline.Step.Kind.COUNTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.rule.Unit;

/** Puts the days of a count together to stretches. */
final class Steps {

    private final Unit unit;
    private final boolean backwards;
    private final List<Step> steps = new ArrayList<>();

    Steps(Step first, Unit unit, boolean backwards) {
        this.unit = unit;
        this.backwards = backwards;
        steps.add(first);
    }

    /** A day left out without a name, such as a Saturday, belongs to the stretch that it lies in. */
    void add(LocalDate day, Step.Kind kind, String name, boolean estimated) {
        var before = steps.getLast();
        var counts = kind == COUNTED ? 1 : 0;
        var plain = kind == Step.Kind.LEFT_OUT && name.isEmpty();
        var called = kind == COUNTED || plain ? unit.name() : name;
        if (steps.size() > 1
                && before.estimated() == estimated
                && (plain || (before.kind() == kind && before.name().equals(called)))) {
            steps.removeLast();
            steps.add(new Step(
                    before.kind(),
                    backwards ? day : before.from(),
                    backwards ? before.to() : day,
                    before.days() + counts,
                    before.total() + counts,
                    before.name(),
                    estimated));
        } else {
            steps.add(new Step(plain ? COUNTED : kind, day, day, counts, before.total() + counts, called, estimated));
        }
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    boolean isEstimated() {
        return steps.stream().anyMatch(Step::estimated);
    }
}
