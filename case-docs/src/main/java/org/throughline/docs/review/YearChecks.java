package org.throughline.docs.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.throughline.docs.comparison.Change;
import org.throughline.docs.comparison.GoalChange;
import org.throughline.docs.comparison.LevelChange;
import org.throughline.docs.comparison.PlanComparison;
import org.throughline.docs.comparison.ServiceChange;
import org.throughline.docs.line.Link;
import org.throughline.docs.line.LinksOfPlan;
import org.throughline.docs.line.Tokens;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/** What is asked when a plan follows another one: what was copied, and what became less. */
final class YearChecks {

    /** Less than this may be the same by chance. */
    private static final int SHORTEST = 8;

    private static final double STILL_MOST = 0.7;

    private YearChecks() {}

    /**
     * @param later the later of the two plans
     * @param links of the later plan
     */
    static List<Finding> of(PlanComparison comparison, PlanContent later, List<Link> links) {
        var findings = new ArrayList<Finding>();
        comparison.presentLevels().forEach(level -> add(level, findings));
        comparison.goals().forEach(goal -> add(goal, findings));
        comparison.services().forEach(service -> add(service, findings));
        comparison.services().stream()
                .filter(service -> service.change() == Change.DROPPED)
                .map(service -> Objects.requireNonNull(service.from()))
                .filter(former -> isStillNeeded(former, later, links))
                .forEach(former -> findings.add(new Finding(FindingCode.MINUTES_CUT, former.name(), null, null)));
        return findings;
    }

    /** Words without a number do not grow old in a year. */
    private static void add(LevelChange change, List<Finding> findings) {
        var level = change.to();
        if (level != null
                && change.change() == Change.COPIED
                && level.hasData()
                && Tokens.of(level.text()).size() >= SHORTEST) {
            findings.add(Finding.of(
                    FindingCode.COPIED_FORWARD, level.area(), level.place().page(), level.text()));
        }
    }

    private static void add(GoalChange change, List<Finding> findings) {
        var goal = change.to();
        if (goal == null) {
            return;
        }
        if (change.change() == Change.COPIED) {
            findings.add(Finding.of(
                    FindingCode.COPIED_FORWARD, goal.number(), goal.place().page(), goal.text()));
        } else if (change.change() == Change.LOWERED) {
            findings.add(Finding.of(
                    FindingCode.GOAL_LOWERED, goal.number(), goal.place().page(), goal.text()));
        }
    }

    /** A little less is often another way to share out a week. */
    private static void add(ServiceChange change, List<Finding> findings) {
        var service = change.to();
        if (service != null
                && change.change() == Change.LOWERED
                && change.before() != null
                && change.after() != null
                && change.after() < STILL_MOST * change.before()) {
            findings.add(Finding.of(
                    FindingCode.MINUTES_CUT, service.name(), service.place().page(), service.name()));
        }
    }

    /** The plan still names a need that this service would answer, and no other one does. */
    private static boolean isStillNeeded(ServiceOfPlan former, PlanContent later, List<Link> links) {
        return IntStream.range(0, Math.min(links.size(), later.needs().size()))
                .anyMatch(i -> links.get(i).services().isEmpty()
                        && LinksOfPlan.isFor(former, later.needs().get(i)));
    }
}
