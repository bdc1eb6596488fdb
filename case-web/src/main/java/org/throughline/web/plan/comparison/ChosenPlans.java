package org.throughline.web.plan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.ReadPaper;

/**
 * Which two plans are compared, the earlier one first, or why none are.
 *
 * @param from nothing where there is no second plan
 * @param to nothing where there is no plan
 */
record ChosenPlans(@Nullable ReadPaper from, @Nullable ReadPaper to, Readiness state) {

    enum Readiness {
        READY,
        /** There is nothing to compare yet. */
        NO_PLAN,
        /** There is no other plan of its kind. */
        ONE_PLAN,
        /** Both are the same paper. */
        SAME,
        /** One is an IEP and the other a 504 plan: these have not the same parts. */
        OTHER_KINDS
    }

    /**
     * @param plans in the order of their days
     * @param from as somebody asked for it
     */
    static ChosenPlans among(List<ReadPaper> plans, @Nullable UUID from, @Nullable UUID to) {
        var later = find(plans, to).or(() -> newest(plans)).orElse(null);
        if (later == null) {
            return new ChosenPlans(null, null, Readiness.NO_PLAN);
        }
        var earlier = find(plans, from).or(() -> before(plans, later)).orElse(null);
        if (earlier == null) {
            return new ChosenPlans(null, later, Readiness.ONE_PLAN);
        }
        if (earlier.equals(later)) {
            return new ChosenPlans(earlier, later, Readiness.SAME);
        }
        var state = is504(earlier) == is504(later) ? Readiness.READY : Readiness.OTHER_KINDS;
        return plans.indexOf(earlier) < plans.indexOf(later)
                ? new ChosenPlans(earlier, later, state)
                : new ChosenPlans(later, earlier, state);
    }

    private static Optional<ReadPaper> find(List<ReadPaper> plans, @Nullable UUID id) {
        return plans.stream().filter(plan -> plan.document().id().equals(id)).findFirst();
    }

    /** An amendment alone is half a plan: it is compared when somebody asks for it. */
    private static Optional<ReadPaper> newest(List<ReadPaper> plans) {
        return plans.stream().filter(ReadPaper::isWholePlan).reduce((earlier, later) -> later);
    }

    private static Optional<ReadPaper> before(List<ReadPaper> plans, ReadPaper plan) {
        return plans.subList(0, plans.indexOf(plan)).stream()
                .filter(other -> other.isWholePlan() && is504(other) == is504(plan))
                .reduce((earlier, later) -> later);
    }

    private static boolean is504(ReadPaper plan) {
        return plan.document().type() == DocumentType.PLAN_504;
    }
}
