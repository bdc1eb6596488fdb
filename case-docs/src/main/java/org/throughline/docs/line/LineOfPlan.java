package org.throughline.docs.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.PlanContent;

/** Draws the line of a plan. */
final class LineOfPlan {

    private static final double LEVEL = 0.25;
    private static final int LABEL = 160;

    private final UUID documentId;
    private final PlanContent plan;
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    private LineOfPlan(UUID documentId, PlanContent plan) {
        this.documentId = documentId;
        this.plan = plan;
    }

    /** @param progress what the newest report says of its goals; it lies in the document {@code report} */
    static PlanLine of(UUID documentId, PlanContent plan, @Nullable UUID report, List<GoalProgress> progress) {
        var line = new LineOfPlan(documentId, plan);
        line.addNodes();
        line.addEdges();
        line.addServicesOfGoals();
        if (report != null) {
            line.addProgress(report, progress);
        }
        return new PlanLine(documentId, line.nodes, List.copyOf(line.edges));
    }

    private void addNodes() {
        for (var i = 0; i < plan.presentLevels().size(); i++) {
            var level = plan.presentLevels().get(i);
            add(
                    "level-" + (i + 1),
                    Node.Kind.PRESENT_LEVEL,
                    level.area(),
                    level.area(),
                    level.place().page());
        }
        for (var i = 0; i < plan.needs().size(); i++) {
            var need = plan.needs().get(i);
            add(
                    "need-" + (i + 1),
                    Node.Kind.NEED,
                    need.area(),
                    need.area(),
                    need.place().page());
        }
        for (var i = 0; i < plan.goals().size(); i++) {
            var goal = plan.goals().get(i);
            add(
                    "goal-" + (i + 1),
                    Node.Kind.GOAL,
                    goal.text(),
                    goal.number(),
                    goal.place().page());
        }
        for (var i = 0; i < plan.services().size(); i++) {
            var service = plan.services().get(i);
            add(
                    "service-" + (i + 1),
                    Node.Kind.SERVICE,
                    service.name(),
                    service.name(),
                    service.place().page());
        }
        for (var i = 0; i < plan.accommodations().size(); i++) {
            var one = plan.accommodations().get(i);
            add(
                    "accommodation-" + (i + 1),
                    Node.Kind.ACCOMMODATION,
                    one.text(),
                    one.text(),
                    one.place().page());
        }
    }

    private void add(String id, Node.Kind kind, String label, String subject, int page) {
        nodes.add(new Node(id, kind, label.substring(0, Math.min(LABEL, label.length())), subject, documentId, page));
    }

    private void addEdges() {
        var links = LinksOfPlan.of(plan);
        for (var i = 0; i < links.size(); i++) {
            var need = "need-" + (i + 1);
            var link = links.get(i);
            tie(need, link);
            var own = plan.needs().get(i);
            var subject = Affinity.Subject.of(own.area() + " " + own.text());
            for (var k = 0; k < plan.presentLevels().size(); k++) {
                var level = plan.presentLevels().get(k);
                var here = Affinity.Subject.of(level.area() + " " + level.text());
                if (Affinity.of(subject, here) >= LEVEL) {
                    edges.add(new Edge("level-" + (k + 1), need, Basis.INFERRED));
                }
            }
        }
    }

    /** A service that serves goals hangs on these; one that answers the need alone hangs on the need. */
    private void tie(String need, Link link) {
        var goals = ids(Node.Kind.GOAL, link.goals());
        goals.forEach(goal -> edges.add(new Edge(need, goal, link.basis())));
        for (var service : ids(Node.Kind.SERVICE, link.services())) {
            if (goals.isEmpty()) {
                edges.add(new Edge(need, service, link.basis()));
            }
            goals.forEach(goal -> edges.add(new Edge(goal, service, link.basis())));
        }
        ids(Node.Kind.ACCOMMODATION, link.accommodations())
                .forEach(one -> edges.add(new Edge(need, one, link.basis())));
    }

    /** Of goals that no need says the services of: as a goal of its own, one may have them all the same. */
    private void addServicesOfGoals() {
        for (var i = 0; i < plan.goals().size(); i++) {
            var goal = "goal-" + (i + 1);
            var isServed = edges.stream()
                    .anyMatch(edge -> edge.from().equals(goal) && edge.to().startsWith("service-"));
            if (!isServed) {
                ids(Node.Kind.SERVICE, LinksOfPlan.servicesOf(plan, plan.goals().get(i)))
                        .forEach(service -> edges.add(new Edge(goal, service, Basis.INFERRED)));
            }
        }
    }

    private List<String> ids(Node.Kind kind, List<String> subjects) {
        return nodes.stream()
                .filter(node -> node.kind() == kind && subjects.contains(node.subject()))
                .map(Node::id)
                .toList();
    }

    private void addProgress(UUID report, List<GoalProgress> progress) {
        for (var i = 0; i < progress.size(); i++) {
            var told = progress.get(i);
            var goals = told.number() == null ? List.<String>of() : ids(Node.Kind.GOAL, List.of(told.number()));
            if (!goals.isEmpty()) {
                var id = "progress-" + (i + 1);
                var label = Objects.requireNonNullElse(told.statement(), Objects.requireNonNullElse(told.area(), ""));
                nodes.add(new Node(
                        id,
                        Node.Kind.PROGRESS,
                        label.substring(0, Math.min(LABEL, label.length())),
                        Objects.requireNonNull(told.number()),
                        report,
                        told.place().page()));
                goals.forEach(goal -> edges.add(new Edge(goal, id, Basis.STATED)));
            }
        }
    }
}
