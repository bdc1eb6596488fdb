package org.throughline.docs.line;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
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
     * With what is told of it; nothing if there is no plan.
     *
     * @param papers plans and reports of progress
     */
    static Optional<DrawnPlan> inForce(List<ReadPaper> papers) {
        return ReadPapers.planInForce(papers).map(plan -> of(plan, papers));
    }

    private static DrawnPlan of(ReadPaper plan, List<ReadPaper> papers) {
        var since = ReadPapers.inOrder(papers).stream()
                .filter(paper -> paper.document().type() == DocumentType.PROGRESS_REPORT)
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
