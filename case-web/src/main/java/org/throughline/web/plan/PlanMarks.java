package org.throughline.web.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.docs.review.FindingCode;
import org.throughline.docs.review.RankedFinding;

/** The open questions about a plan, found by the part that they are about. */
record PlanMarks(List<RankedFinding> open) {

    static final Set<FindingCode> OF_LEVELS = EnumSet.of(FindingCode.VAGUE_PRESENT_LEVEL, FindingCode.COPIED_FORWARD);
    static final Set<FindingCode> OF_GOALS = EnumSet.of(
            FindingCode.GOAL_NOT_MEASURABLE,
            FindingCode.GOAL_NO_BASELINE,
            FindingCode.GOAL_BELOW_BASELINE,
            FindingCode.GOAL_LOWERED,
            FindingCode.BASELINE_UNIT_MISMATCH,
            FindingCode.GOAL_PERCENT_OF_NOTHING,
            FindingCode.COPIED_FORWARD);
    static final Set<FindingCode> OF_SERVICES = EnumSet.of(
            FindingCode.SERVICE_MISSING_FREQUENCY,
            FindingCode.SERVICE_MISSING_DURATION,
            FindingCode.SERVICE_MISSING_LOCATION,
            FindingCode.SERVICE_MISSING_START,
            FindingCode.MINUTES_CUT);

    /** @param findings those that somebody set aside are no marks any more */
    static PlanMarks of(List<RankedFinding> findings) {
        return new PlanMarks(
                findings.stream().filter(found -> found.dismissed() == null).toList());
    }

    /** In the order of their weight. */
    Set<FindingCode> of(String subject, Set<FindingCode> codes) {
        return open.stream()
                .map(RankedFinding::finding)
                .filter(finding -> finding.subject().equals(subject) && codes.contains(finding.code()))
                .map(finding -> finding.code())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));
    }

    boolean asks(FindingCode code, String subject) {
        return !of(subject, Set.of(code)).isEmpty();
    }
}
