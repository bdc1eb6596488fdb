package org.throughline.docs.line;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.ReadPapers;
import org.throughline.docs.recognition.content.GoalProgress;

/**
 * The plan in force with its line.
 *
 * @param report the newest report of progress that is not older than the plan: the goals it numbers are those of the plan
 */
public record DrawnPlan(
        ReadPaper plan, PlanLine line, @Nullable ReadPaper report) {

    /**
     * The last one with what is told of it; nothing if there is no plan.
     *
     * @param plans in the order of their days
     */
    static Optional<DrawnPlan> last(List<ReadPaper> plans, List<ReadPaper> reports) {
        return plans.isEmpty() ? Optional.empty() : Optional.of(of(plans.getLast(), reports));
    }

    private static DrawnPlan of(ReadPaper plan, List<ReadPaper> reports) {
        var since = ReadPapers.inOrder(reports).stream()
                .filter(report ->
                        !report.day().orElseThrow().isBefore(plan.day().orElseThrow()))
                .toList();
        var report = since.isEmpty() ? null : since.getLast();
        var line = LineOfPlan.of(
                plan.document().id(),
                plan.content().plan(),
                report == null ? null : report.document().id(),
                progress(report));
        return new DrawnPlan(plan, line, report);
    }

    /** What the report says of the goals, in its order; nothing without a report. */
    public List<GoalProgress> progress() {
        return progress(report);
    }

    private static List<GoalProgress> progress(@Nullable ReadPaper report) {
        return report == null ? List.of() : report.content().progress().goals();
    }
}
