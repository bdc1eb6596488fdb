package org.throughline.docs.recognition.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an IEP, an amendment or a 504 plan says. What is not in the paper is null or empty. */
public record PlanContent(
        List<PresentLevel> presentLevels,
        List<Need> needs,
        List<Goal> goals,
        List<ServiceOfPlan> services,
        List<Accommodation> accommodations,
        @Nullable Passage lre,
        @Nullable ExtendedSchoolYear esy,
        @Nullable Passage transition,
        @Nullable Passage progressReporting,
        @Nullable Passage testing,
        @Nullable Passage parentConcerns,
        List<StatedLink> links,
        List<UnreadSection> notUnderstood) {

    public static final PlanContent NOTHING = new PlanContent(
            List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null, null, null, List.of(),
            List.of());

    public PlanContent {
        presentLevels = List.copyOf(presentLevels);
        needs = List.copyOf(needs);
        goals = List.copyOf(goals);
        services = List.copyOf(services);
        accommodations = List.copyOf(accommodations);
        links = List.copyOf(links);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
