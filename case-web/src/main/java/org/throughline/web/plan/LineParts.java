package org.throughline.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.line.Basis;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.line.Edge;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.review.FindingCode;

/** Puts the nodes and edges of a line in the order in which they are read. */
final class LineParts {

    private static final String LEVEL = "level-";
    private static final String NEED = "need-";
    private static final String GOAL = "goal-";
    private static final String SERVICE = "service-";
    private static final String ACCOMMODATION = "accommodation-";
    private static final String PROGRESS = "progress-";

    private final PlanContent plan;
    private final List<Edge> edges;
    private final List<GoalProgress> progress;
    private final boolean tellsProgress;
    private final PlanMarks marks;

    LineParts(DrawnPlan drawn, PlanMarks marks) {
        this.plan = drawn.plan().content().plan();
        this.edges = drawn.line().edges();
        this.progress = drawn.progress();
        this.tellsProgress = drawn.report() != null;
        this.marks = marks;
    }

    LinePicture picture() {
        var needs = IntStream.rangeClosed(1, plan.needs().size())
                .mapToObj(this::row)
                .toList();
        return new LinePicture(
                needs,
                untied(GOAL, plan.goals().size())
                        .map(goal -> strand(goal, null))
                        .toList(),
                untied(SERVICE, plan.services().size())
                        .map(service -> plan.services().get(service - 1))
                        .toList(),
                untied(ACCOMMODATION, plan.accommodations().size())
                        .map(one -> plan.accommodations().get(one - 1))
                        .toList(),
                tellsProgress);
    }

    /** To which nothing leads; services that goals without a need lead to are shown with these. */
    private Stream<Integer> untied(String kind, int count) {
        return IntStream.rangeClosed(1, count)
                .filter(number -> edges.stream().noneMatch(edge -> edge.to().equals(kind + number)))
                .boxed();
    }

    private NeedRow row(int number) {
        var need = plan.needs().get(number - 1);
        var from = NEED + number;
        var goals = edges.stream()
                .filter(edge -> edge.from().equals(from) && edge.to().startsWith(GOAL))
                .map(edge -> strand(number(edge.to()), edge.basis()))
                .toList();
        return new NeedRow(
                need,
                edges.stream()
                        .filter(edge -> edge.to().equals(from) && edge.from().startsWith(LEVEL))
                        .map(edge -> plan.presentLevels().get(number(edge.from()) - 1))
                        .map(level -> new Marked<>(level, marks.of(level.area(), PlanMarks.OF_LEVELS)))
                        .toList(),
                goals,
                services(from),
                ledTo(from, ACCOMMODATION, plan.accommodations()::get),
                course(need.area(), goals));
    }

    private Course course(String need, List<GoalStrand> goals) {
        if (goals.isEmpty()) {
            return marks.asks(FindingCode.NEED_WITHOUT_GOAL, need) ? Course.BREAKS : Course.ENDS;
        }
        return Stream.of(Course.BREAKS, Course.ENDS)
                .filter(course -> goals.stream().anyMatch(goal -> goal.course() == course))
                .findFirst()
                .orElse(Course.RUNS_THROUGH);
    }

    private GoalStrand strand(int number, @Nullable Basis basis) {
        var goal = plan.goals().get(number - 1);
        var services = services(GOAL + number);
        var told = ledTo(GOAL + number, PROGRESS, progress::get);
        var broken = marks.asks(FindingCode.GOAL_WITHOUT_SERVICE, goal.number());
        return new GoalStrand(
                goal,
                basis,
                marks.of(goal.number(), PlanMarks.OF_GOALS),
                services,
                told.isEmpty() ? null : told.getFirst(),
                !services.isEmpty() ? Course.RUNS_THROUGH : broken ? Course.BREAKS : Course.ENDS);
    }

    private List<Marked<ServiceOfPlan>> services(String from) {
        return ledTo(from, SERVICE, plan.services()::get).stream()
                .map(service -> new Marked<>(service, marks.of(service.name(), PlanMarks.OF_SERVICES)))
                .toList();
    }

    private <T> List<T> ledTo(String from, String kind, Function<Integer, T> item) {
        var all = new ArrayList<T>();
        edges.stream()
                .filter(edge -> edge.from().equals(from) && edge.to().startsWith(kind))
                .map(edge -> item.apply(number(edge.to()) - 1))
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /** Of a node such as {@code goal-2}. */
    private static int number(String node) {
        return Integer.parseInt(node.substring(node.indexOf('-') + 1));
    }
}
