package org.throughline.docs.line;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.content.StatedLink;

/** Ties the needs of a plan to what answers them: as the plan says it, and where it says nothing, as far as words tell. */
public final class LinksOfPlan {

    /** Less than this is chance. */
    private static final double GOAL = 0.22;

    private static final double ACCOMMODATION = 0.4;
    private static final int MOST = 100;

    private final PlanContent plan;

    private LinksOfPlan(PlanContent plan) {
        this.plan = plan;
    }

    /** One for each need, in the order of the plan. */
    public static List<Link> of(PlanContent plan) {
        return new LinksOfPlan(plan).links();
    }

    private List<Link> links() {
        var goalsOf = goalsByNeed();
        var links = new ArrayList<Link>();
        for (var need : plan.needs()) {
            var stated = stated(need);
            if (stated != null) {
                links.add(new Link(
                        need.area(),
                        stated.goals(),
                        stated.services(),
                        stated.accommodations(),
                        stated.byPerson() ? Basis.PERSON : Basis.STATED));
                continue;
            }
            var goals = goalsOf.getOrDefault(need, List.of());
            links.add(new Link(
                    need.area(),
                    goals.stream().map(Goal::number).toList(),
                    new ServicesOfNeed(plan.services(), plan.needs(), plan.goals()).of(need, goals, false),
                    accommodations(need),
                    Basis.INFERRED));
        }
        return links;
    }

    private @Nullable StatedLink stated(Need need) {
        return plan.links().stream()
                .filter(link -> link.need().equalsIgnoreCase(need.area()))
                .filter(link -> link.byPerson()
                        || !link.goals().isEmpty()
                        || !link.services().isEmpty()
                        || !link.accommodations().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private record Pair(Need need, Goal goal, double affinity) {}

    /** The surest pairs first: each need gets the goal that speaks of it most before any gets a second one. */
    private Map<Need, List<Goal>> goalsByNeed() {
        var pairs = pairs();
        var byNeed = new LinkedHashMap<Need, List<Goal>>();
        var taken = new HashSet<Goal>();
        for (var pair : pairs) {
            if (!taken.contains(pair.goal()) && !byNeed.containsKey(pair.need())) {
                byNeed.put(pair.need(), new ArrayList<>(List.of(pair.goal())));
                taken.add(pair.goal());
            }
        }
        for (var pair : pairs) {
            if (taken.add(pair.goal())) {
                Objects.requireNonNull(byNeed.get(pair.need())).add(pair.goal());
            }
        }
        addLast(byNeed, taken);
        return byNeed;
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        var goals = first(plan.goals());
        var subjects = goals.stream().map(LinksOfPlan::subject).toList();
        for (var need : first(plan.needs())) {
            var asked = subject(need);
            for (var i = 0; i < goals.size(); i++) {
                pairs.add(new Pair(need, goals.get(i), Affinity.of(asked, subjects.get(i))));
            }
        }
        pairs.removeIf(pair -> pair.affinity() < GOAL);
        pairs.sort(comparingDouble(Pair::affinity).reversed());
        return pairs;
    }

    /** Where one need and one goal are left over, in other words than each other, they are each other's. */
    private void addLast(Map<Need, List<Goal>> byNeed, Set<Goal> taken) {
        var needs =
                plan.needs().stream().filter(need -> !byNeed.containsKey(need)).toList();
        var goals = plan.goals().stream().filter(goal -> !taken.contains(goal)).toList();
        if (needs.size() == 1 && goals.size() == 1) {
            byNeed.put(needs.getFirst(), List.of(goals.getFirst()));
        }
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private List<String> accommodations(Need need) {
        var subject = subject(need);
        return plan.accommodations().stream()
                .filter(one -> Affinity.of(Affinity.Subject.of(one.text()), subject) >= ACCOMMODATION)
                .map(one -> one.text())
                .toList();
    }

    /** Whether a service, perhaps of another plan, would answer this need. */
    public static boolean isFor(ServiceOfPlan service, Need need) {
        return !new ServicesOfNeed(List.of(service), List.of(), List.of())
                .of(need, List.of(), true)
                .isEmpty();
    }

    /** Goals that no service serves. */
    public static Set<String> goalsWithoutService(PlanContent plan, List<Link> links) {
        var served = new LinkedHashSet<String>();
        links.stream().filter(link -> !link.services().isEmpty()).forEach(link -> served.addAll(link.goals()));
        var unserved = new LinkedHashSet<String>();
        for (var goal : plan.goals()) {
            if (!served.contains(goal.number()) && servicesOf(plan, goal).isEmpty()) {
                unserved.add(goal.number());
            }
        }
        return unserved;
    }

    /** By their names, those that serve a goal whatever need it answers. */
    static List<String> servicesOf(PlanContent plan, Goal goal) {
        var own = new Need(goal.area() == null ? goal.text() : goal.area(), "", goal.place(), goal.confidence());
        return new ServicesOfNeed(plan.services(), plan.needs(), plan.goals()).of(own, List.of(goal), false);
    }

    private static Affinity.Subject subject(Need need) {
        return Affinity.Subject.of(need.area() + " " + need.text());
    }

    private static Affinity.Subject subject(Goal goal) {
        return Affinity.Subject.of(goal.area() + " " + goal.text());
    }
}
