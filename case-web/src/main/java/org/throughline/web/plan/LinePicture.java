package org.throughline.web.plan;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.review.RankedFinding;

/**
 * The line of a plan as it is shown.
 *
 * @param withoutNeed goals that answer no need that is named
 * @param services tied to no goal and no need
 * @param accommodations tied to no need
 * @param tellsProgress whether there is a report that the line could end in
 */
record LinePicture(
        List<NeedRow> needs,
        List<GoalStrand> withoutNeed,
        List<ServiceOfPlan> services,
        List<Accommodation> accommodations,
        boolean tellsProgress) {

    /** @param findings of the plan; the line breaks where one is open that says so */
    static LinePicture of(DrawnPlan drawn, List<RankedFinding> findings) {
        return new LineParts(drawn, PlanMarks.of(findings)).picture();
    }

    boolean isEmpty() {
        return needs.isEmpty() && withoutNeed.isEmpty();
    }

    long countThrough() {
        return needs.stream().filter(row -> row.course() == Course.RUNS_THROUGH).count();
    }

    /** Needs from which nothing follows. */
    List<String> brokenNeeds() {
        return needs.stream()
                .filter(row -> row.goals().isEmpty() && row.course() == Course.BREAKS)
                .map(row -> row.need().area())
                .toList();
    }

    /** Needs without a goal that something else answers, or that nobody needs to ask about. */
    List<String> needsWithoutGoal() {
        return needs.stream()
                .filter(row -> row.goals().isEmpty() && row.course() == Course.ENDS)
                .map(row -> row.need().area())
                .toList();
    }

    /** The numbers of goals that have no service. */
    List<String> brokenGoals() {
        return strands()
                .filter(strand -> strand.course() == Course.BREAKS)
                .map(strand -> strand.goal().number())
                .distinct()
                .toList();
    }

    long countGoals() {
        return strands().map(strand -> strand.goal().number()).distinct().count();
    }

    long countServed() {
        return strands()
                .filter(strand -> strand.course() == Course.RUNS_THROUGH)
                .map(strand -> strand.goal().number())
                .distinct()
                .count();
    }

    private Stream<GoalStrand> strands() {
        return Stream.concat(needs.stream().flatMap(row -> row.goals().stream()), withoutNeed.stream());
    }
}
