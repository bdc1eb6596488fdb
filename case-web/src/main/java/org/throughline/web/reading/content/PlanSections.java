package org.throughline.web.reading.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/** A plan: its goals and services first, then what they rest on, and what was not understood. */
record PlanSections(PlaceLinks links) {

    /** A part of a plan that stands in it once. */
    private record Part(String key, Passage passage) {}

    List<ContentSection> of(PlanContent plan) {
        return Stream.of(
                        ContentSection.of("content.goals", plan.goals(), this::goal),
                        ContentSection.of("content.services", plan.services(), this::service),
                        ContentSection.of("content.needs", plan.needs(), this::need),
                        ContentSection.of("content.present-levels", plan.presentLevels(), this::presentLevel),
                        ContentSection.of(
                                "content.accommodations",
                                plan.accommodations(),
                                one -> new ContentItem(links).named(one.text()).at(one.place(), one.text())),
                        ContentSection.of("content.parts", parts(plan), this::part),
                        ContentSection.of(
                                "content.not-understood",
                                plan.notUnderstood(),
                                one -> new ContentItem(links)
                                        .named(one.heading())
                                        .at(one.place(), one.heading())))
                .flatMap(Optional::stream)
                .toList();
    }

    private ContentItem goal(Goal goal) {
        var item = new ContentItem(links);
        return (goal.area() == null
                        ? item.called("content.goal", goal.number())
                        : item.called("content.goal-in", goal.number(), goal.area()))
                .at(goal.place(), goal.text())
                .sure(goal.confidence())
                .words(goal.text())
                .expected("content.baseline", goal.baseline())
                .expected("content.criterion", goal.criterion())
                .optional("content.method", goal.method())
                .optional("content.schedule", goal.schedule())
                .optional("content.who", goal.who())
                .list("content.objectives", goal.objectives());
    }

    private ContentItem service(ServiceOfPlan service) {
        var item = new ContentItem(links)
                .named(service.name())
                .at(service.place(), service.name())
                .sure(service.confidence());
        var minutes = service.minutes();
        return (minutes == null
                        ? item.expected("content.minutes", (String) null)
                        : item.told("content.minutes", "content.min", minutes))
                .expected("content.frequency", service.frequency())
                .expected("content.location", service.location())
                .expected("content.from", service.start())
                .expected("content.to", service.end())
                .optional("content.provider", service.provider());
    }

    private ContentItem need(Need need) {
        return new ContentItem(links)
                .named(need.area())
                .at(need.place(), need.text())
                .sure(need.confidence())
                .words(need.text());
    }

    private ContentItem presentLevel(PresentLevel level) {
        return new ContentItem(links)
                .named(level.area())
                .at(level.place(), level.text())
                .sure(level.confidence())
                .words(level.text());
    }

    private static List<Part> parts(PlanContent plan) {
        var parts = new ArrayList<Part>();
        var esy = plan.esy();
        add(parts, "content.lre", plan.lre());
        add(parts, "content.esy", esy == null ? null : new Passage(esy.text(), esy.place()));
        add(parts, "content.transition", plan.transition());
        add(parts, "content.testing", plan.testing());
        add(parts, "content.progress-reporting", plan.progressReporting());
        add(parts, "content.parent-concerns", plan.parentConcerns());
        return parts;
    }

    private static void add(List<Part> parts, String key, @Nullable Passage passage) {
        if (passage != null) {
            parts.add(new Part(key, passage));
        }
    }

    private ContentItem part(Part part) {
        var passage = part.passage();
        return new ContentItem(links)
                .called(part.key())
                .at(passage.place(), passage.text())
                .words(passage.text());
    }
}
