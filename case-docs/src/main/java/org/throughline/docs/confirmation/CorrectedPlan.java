package org.throughline.docs.confirmation;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.line.Link;
import org.throughline.docs.line.LinksOfPlan;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.content.StatedLink;

/**
 * A plan as a person has corrected it.
 *
 * @param content with its links as they were before
 * @param links what belongs together now, one for each need; of a need without one nothing is said
 */
public record CorrectedPlan(PlanContent content, List<Link> links) {

    /** Nothing is changed. */
    static CorrectedPlan as(PlanContent read) {
        return new CorrectedPlan(read, LinksOfPlan.of(read));
    }

    /**
     * What is to be kept. Of the links only those that were changed are the person's: the others are looked for anew.
     *
     * @param pages of the paper; what was read may name further ones where a paper has none of its own
     * @throws Invalid if a link names what the plan neither has nor had, or something stands on a page that is not there
     */
    PlanContent over(PlanContent before, int pages) {
        var last = Math.max(pages, before.places().mapToInt(Place::page).max().orElse(1));
        content.places().filter(place -> place.page() > last).findFirst().ifPresent(place -> {
            throw new Invalid("plan.page", place.page(), last);
        });
        var kept = links.stream()
                .filter(link -> hasNeed(content, link.need()) || !hasNeed(before, link.need()))
                .map(link -> pruned(link, before))
                .toList();
        var known = LinksOfPlan.of(before);
        return content.linkedBy(kept.stream()
                .flatMap(link -> known.stream().anyMatch(one -> isSame(one, link, before))
                        ? stated(link, before)
                        : Stream.of(byPerson(link)))
                .toList());
    }

    /** What was taken out of the plan is taken out of its links too. */
    private Link pruned(Link link, PlanContent before) {
        if (!hasNeed(content, link.need())) {
            throw new Invalid("plan.link", link.need());
        }
        return new Link(
                link.need(),
                among(link.goals(), goals(content), goals(before)),
                among(link.services(), services(content), services(before)),
                among(link.accommodations(), accommodations(content), accommodations(before)),
                link.basis());
    }

    private static List<String> among(List<String> named, List<String> now, List<String> before) {
        named.stream()
                .filter(name -> !now.contains(name) && !before.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Invalid("plan.link", unknown);
                });
        return named.stream().filter(now::contains).distinct().toList();
    }

    private boolean isSame(Link known, Link said, PlanContent before) {
        return known.need().equalsIgnoreCase(said.need())
                && among(known.goals(), goals(content), goals(before)).equals(said.goals())
                && among(known.services(), services(content), services(before)).equals(said.services())
                && among(known.accommodations(), accommodations(content), accommodations(before))
                        .equals(said.accommodations());
    }

    private static Stream<StatedLink> stated(Link link, PlanContent before) {
        return before.links().stream()
                .filter(one -> one.need().equalsIgnoreCase(link.need()))
                .map(one -> new StatedLink(
                        link.need(), link.goals(), link.services(), link.accommodations(), one.byPerson()))
                .limit(1);
    }

    private static StatedLink byPerson(Link link) {
        return new StatedLink(link.need(), link.goals(), link.services(), link.accommodations(), true);
    }

    private static boolean hasNeed(PlanContent plan, String area) {
        return plan.needs().stream().map(Need::area).anyMatch(area::equalsIgnoreCase);
    }

    private static List<String> goals(PlanContent plan) {
        return plan.goals().stream().map(Goal::number).toList();
    }

    private static List<String> services(PlanContent plan) {
        return plan.services().stream().map(ServiceOfPlan::name).toList();
    }

    private static List<String> accommodations(PlanContent plan) {
        return plan.accommodations().stream().map(one -> one.text()).toList();
    }
}
