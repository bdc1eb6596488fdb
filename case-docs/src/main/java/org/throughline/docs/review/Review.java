package org.throughline.docs.review;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.docs.comparison.PlanComparison;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.Areas;
import org.throughline.docs.line.Link;
import org.throughline.docs.line.Links;
import org.throughline.docs.line.Tokens;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;

/** Looks for what in a plan is worth a question. */
public final class Review {

    private static final int TRANSITION_AGE = 16;
    private static final int YEARS_BETWEEN_EVALUATIONS = 3;
    private static final double ANSWERED = 0.3;

    /** What is said of these need not hold a number. */
    private static final Set<String> WITHOUT_NUMBERS = Set.of(
            "strength",
            "strengths",
            "interest",
            "interests",
            "concern",
            "concerns",
            "parent",
            "fortalezas",
            "intereses",
            "preocupaciones",
            "transition",
            "transicion",
            "health",
            "salud",
            "medical",
            "impact",
            "preferences");

    private final ReviewedPlan reviewed;
    private final PlanContent plan;
    private final List<Finding> findings = new ArrayList<>();

    private Review(ReviewedPlan reviewed) {
        this.reviewed = reviewed;
        this.plan = reviewed.plan();
    }

    /** The most important first. */
    public static List<Finding> of(ReviewedPlan reviewed) {
        var review = new Review(reviewed);
        review.look();
        return ranked(review.findings);
    }

    /** Which elements were not found in a prior written notice. */
    public static List<Finding> of(NoticeContent notice) {
        return notice.elements().stream()
                .filter(element -> !element.isFound())
                .map(element -> new Finding(
                        FindingCode.NOTICE_ELEMENT_NOT_FOUND, element.code().name(), null, null))
                .toList();
    }

    private static List<Finding> ranked(List<Finding> findings) {
        return findings.stream()
                .sorted(comparingInt((Finding finding) -> finding.code().severity())
                        .thenComparing(Finding::code))
                .toList();
    }

    private void look() {
        if (reviewed.inForce()) {
            lookAtDates();
        }
        if (reviewed.kind() == DocumentType.PLAN_504) {
            if (reviewed.date(KeyDate.ANNUAL_REVIEW_DUE).isEmpty()) {
                findings.add(Finding.absent(FindingCode.PLAN_504_NO_REVIEW_DATE));
            }
            return;
        }
        var othersHaveBaselines = plan.goals().stream().anyMatch(goal -> goal.baseline() != null);
        plan.goals().forEach(goal -> findings.addAll(GoalChecks.of(goal, othersHaveBaselines)));
        findings.addAll(ServiceChecks.of(plan.services()));
        if (reviewed.kind() == DocumentType.IEP) {
            lookAtLine();
            lookAtLevels();
            lookAtSections();
            if (reviewed.before() != null) {
                findings.addAll(YearChecks.of(
                        PlanComparison.between(reviewed.before(), plan, reviewed.names()), plan, Links.of(plan)));
            }
        }
    }

    private void lookAtDates() {
        reviewed.date(KeyDate.ANNUAL_REVIEW_DUE)
                .filter(due -> due.isBefore(reviewed.today()))
                .ifPresent(due -> findings.add(new Finding(FindingCode.REVIEW_OVERDUE, "", 1, due.toString())));
        var due = reviewed.date(KeyDate.NEXT_REEVALUATION)
                .or(() ->
                        reviewed.date(KeyDate.EVALUATION_DATE).map(last -> last.plusYears(YEARS_BETWEEN_EVALUATIONS)));
        due.filter(day -> day.isBefore(reviewed.today()))
                .ifPresent(day -> findings.add(new Finding(FindingCode.EVALUATION_OUTDATED, "", 1, day.toString())));
    }

    private void lookAtLine() {
        if (plan.goals().isEmpty()) {
            return;
        }
        var links = Links.of(plan);
        for (var i = 0; i < links.size(); i++) {
            var need = plan.needs().get(i);
            if (links.get(i).goals().isEmpty() && !isAnswered(links.get(i))) {
                findings.add(Finding.of(
                        FindingCode.NEED_WITHOUT_GOAL, need.area(), need.place().page(), quote(need)));
            }
        }
        if (!plan.services().isEmpty()) {
            var unserved = Links.goalsWithoutService(plan, links);
            plan.goals().stream()
                    .filter(goal -> unserved.contains(goal.number()))
                    .forEach(goal -> findings.add(Finding.of(
                            FindingCode.GOAL_WITHOUT_SERVICE,
                            goal.number(),
                            goal.place().page(),
                            goal.text())));
        }
        if (reviewed.evaluation() != null) {
            reviewed.evaluation().needs().stream()
                    .filter(need -> !isAnywhere(need))
                    .forEach(need -> findings.add(
                            new Finding(FindingCode.EVALUATION_NEED_UNANSWERED, need.area(), null, quote(need))));
        }
    }

    private static String quote(Need need) {
        return need.text().isBlank() ? need.area() : need.text();
    }

    /** A service or an accommodation may be the whole answer. */
    private static boolean isAnswered(Link link) {
        return !link.services().isEmpty() || !link.accommodations().isEmpty();
    }

    /** Some need, goal, service or accommodation of the plan speaks of the same. */
    private boolean isAnywhere(Need need) {
        var areas = Areas.of(need.area() + " " + need.text());
        if (areas.isEmpty()) {
            return true;
        }
        var all = new ArrayList<String>();
        plan.needs().forEach(one -> all.add(one.area() + " " + one.text()));
        plan.goals().forEach(one -> all.add(one.area() + " " + one.text()));
        plan.services().forEach(one -> all.add(one.name()));
        plan.accommodations().forEach(one -> all.add(one.text()));
        return all.stream().anyMatch(one -> Areas.shared(areas, Areas.of(one)) >= ANSWERED);
    }

    private void lookAtLevels() {
        plan.presentLevels().stream()
                .filter(level -> !level.hasData() && needsNumbers(level))
                .forEach(level -> findings.add(Finding.of(
                        FindingCode.VAGUE_PRESENT_LEVEL,
                        level.area(),
                        level.place().page(),
                        level.text())));
    }

    private static boolean needsNumbers(PresentLevel level) {
        return Tokens.of(level.area()).stream().noneMatch(WITHOUT_NUMBERS::contains);
    }

    private void lookAtSections() {
        if (plan.lre() == null) {
            findings.add(Finding.absent(FindingCode.NO_LRE_EXPLANATION));
        }
        if (plan.esy() == null || !plan.esy().considered()) {
            findings.add(Finding.absent(FindingCode.NO_ESY));
        }
        if (plan.progressReporting() == null && plan.goals().stream().allMatch(goal -> goal.schedule() == null)) {
            findings.add(Finding.absent(FindingCode.NO_PROGRESS_SCHEDULE));
        }
        if (plan.transition() == null && isOfTransitionAge()) {
            findings.add(Finding.absent(FindingCode.NO_TRANSITION));
        }
    }

    /** While the plan is in effect; a year where it does not say how long. */
    private boolean isOfTransitionAge() {
        var birth = reviewed.birth();
        var end = reviewed.date(KeyDate.IEP_END)
                .or(() -> reviewed.date(KeyDate.IEP_MEETING_DATE).map(met -> met.plusYears(1)));
        return birth != null
                && end.filter(day -> !birth.plusYears(TRANSITION_AGE).isAfter(day))
                        .isPresent();
    }
}
