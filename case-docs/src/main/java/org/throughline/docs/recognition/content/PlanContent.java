package org.throughline.docs.recognition.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Where its items stand. */
    public Stream<Place> places() {
        return Stream.of(
                        presentLevels.stream().map(PresentLevel::place),
                        needs.stream().map(Need::place),
                        goals.stream().map(Goal::place),
                        services.stream().map(ServiceOfPlan::place),
                        accommodations.stream().map(Accommodation::place),
                        Stream.of(lre, transition, progressReporting, testing, parentConcerns)
                                .filter(Objects::nonNull)
                                .map(Passage::place),
                        Stream.ofNullable(esy).map(ExtendedSchoolYear::place))
                .flatMap(places -> places);
    }

    /** All of it by the word of a person. */
    public PlanContent confirmed() {
        return new PlanContent(
                presentLevels.stream().map(PresentLevel::confirmed).toList(),
                needs.stream().map(Need::confirmed).toList(),
                goals.stream().map(Goal::confirmed).toList(),
                services.stream().map(ServiceOfPlan::confirmed).toList(),
                accommodations,
                lre,
                esy,
                transition,
                progressReporting,
                testing,
                parentConcerns,
                links,
                notUnderstood);
    }

    /** With other links. */
    public PlanContent linkedBy(List<StatedLink> others) {
        return new PlanContent(
                presentLevels,
                needs,
                goals,
                services,
                accommodations,
                lre,
                esy,
                transition,
                progressReporting,
                testing,
                parentConcerns,
                others,
                notUnderstood);
    }
}
