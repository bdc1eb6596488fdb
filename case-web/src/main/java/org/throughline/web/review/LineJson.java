package org.throughline.web.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.line.Edge;
import org.throughline.docs.line.Node;
import org.throughline.docs.line.PlanLine;
import org.throughline.docs.review.Finding;
import org.throughline.docs.review.FindingCode;
import org.throughline.docs.review.RankedFinding;

/** The line of a plan as a program reads it. */
public record LineJson(UUID documentId, List<NodeJson> nodes, List<Edge> edges, List<GapJson> gaps) {

    /** @param page the first is 1 */
    public record NodeJson(
            String id,
            Node.Kind kind,
            String label,
            UUID documentId,
            @Nullable Integer page) {}

    /** Where the line breaks. */
    public record GapJson(FindingCode code, String node) {}

    private static final Set<FindingCode> OF_NEEDS = Set.of(FindingCode.NEED_WITHOUT_GOAL);
    private static final Set<FindingCode> OF_LEVELS = Set.of(FindingCode.VAGUE_PRESENT_LEVEL);
    private static final Set<FindingCode> OF_SERVICES = Set.of(
            FindingCode.SERVICE_MISSING_FREQUENCY,
            FindingCode.SERVICE_MISSING_DURATION,
            FindingCode.SERVICE_MISSING_LOCATION,
            FindingCode.SERVICE_MISSING_START,
            FindingCode.MINUTES_CUT);
    private static final Set<FindingCode> OF_GOALS = Set.of(
            FindingCode.GOAL_WITHOUT_SERVICE,
            FindingCode.GOAL_NO_BASELINE,
            FindingCode.GOAL_NOT_MEASURABLE,
            FindingCode.GOAL_BELOW_BASELINE,
            FindingCode.GOAL_LOWERED);

    /** @param findings of the plan; those that nobody dismissed are gaps where they are of a part of the line */
    static LineJson of(PlanLine line, List<RankedFinding> findings) {
        return new LineJson(
                line.documentId(),
                line.nodes().stream()
                        .map(node -> new NodeJson(node.id(), node.kind(), node.label(), node.documentId(), node.page()))
                        .toList(),
                line.edges(),
                findings.stream()
                        .filter(found -> found.dismissed() == null)
                        .flatMap(found -> gaps(found.finding(), line))
                        .toList());
    }

    private static Stream<GapJson> gaps(Finding finding, PlanLine line) {
        return line.nodes().stream()
                .filter(node -> codes(node.kind()).contains(finding.code())
                        && node.subject().equals(finding.subject()))
                .map(node -> new GapJson(finding.code(), node.id()));
    }

    private static Set<FindingCode> codes(Node.Kind kind) {
        return switch (kind) {
            case NEED -> OF_NEEDS;
            case PRESENT_LEVEL -> OF_LEVELS;
            case SERVICE -> OF_SERVICES;
            case GOAL -> OF_GOALS;
            case ACCOMMODATION, PROGRESS -> Set.of();
        };
    }
}
