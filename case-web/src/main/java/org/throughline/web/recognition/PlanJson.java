package org.throughline.web.recognition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.Basis;
import org.throughline.docs.line.Link;
import org.throughline.docs.line.LinksOfPlan;
import org.throughline.docs.recognition.PlanReading;
import org.throughline.docs.recognition.content.ExtendedSchoolYear;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.UnreadSection;

/**
 * What an IEP, an amendment or a 504 plan says. What is not in the paper is null or empty.
 *
 * @param planId of the plan that a person confirmed; null as long as it is only read
 * @param notUnderstood parts that were met but not understood
 */
public record PlanJson(
        DocumentType kind,
        PlanState state,
        @Nullable UUID planId,
        List<PresentLevelJson> presentLevels,
        List<NeedJson> needs,
        List<GoalJson> goals,
        List<ServiceJson> services,
        List<PassageJson> accommodations,
        @Nullable PassageJson lre,
        @Nullable EsyJson esy,
        @Nullable PassageJson transition,
        @Nullable PassageJson progressReporting,
        @Nullable PassageJson testing,
        @Nullable PassageJson parentConcerns,
        List<LinkJson> links,
        List<UnreadSectionJson> notUnderstood) {

    /** Whether anybody looked at what was read. */
    public enum PlanState {
        READ
    }

    /** @param hasData whether a number, a score or a count is in it */
    public record PresentLevelJson(
            String area, String text, boolean hasData, int page, List<AreaJson> areas, double confidence) {

        static PresentLevelJson of(PresentLevel level) {
            return new PresentLevelJson(
                    level.area(),
                    level.text(),
                    level.hasData(),
                    level.place().page(),
                    AreaJson.of(level.place()),
                    level.confidence());
        }
    }

    /** @param considered whether services in the summer were decided upon, for or against */
    public record EsyJson(boolean considered, String text, int page, List<AreaJson> areas) {

        static @Nullable EsyJson of(@Nullable ExtendedSchoolYear esy) {
            return esy == null
                    ? null
                    : new EsyJson(esy.considered(), esy.text(), esy.place().page(), AreaJson.of(esy.place()));
        }
    }

    /**
     * What belongs to a need.
     *
     * @param goals by their numbers
     * @param services by their names
     * @param accommodations by their words
     */
    public record LinkJson(
            String need, List<String> goals, List<String> services, List<String> accommodations, Basis basis) {

        static LinkJson of(Link link) {
            return new LinkJson(link.need(), link.goals(), link.services(), link.accommodations(), link.basis());
        }
    }

    public record UnreadSectionJson(String heading, int page, List<AreaJson> areas) {

        static UnreadSectionJson of(UnreadSection section) {
            return new UnreadSectionJson(section.heading(), section.place().page(), AreaJson.of(section.place()));
        }
    }

    static PlanJson of(PlanReading reading) {
        var plan = reading.content();
        return new PlanJson(
                reading.kind(),
                PlanState.READ,
                null,
                plan.presentLevels().stream().map(PresentLevelJson::of).toList(),
                plan.needs().stream().map(NeedJson::of).toList(),
                plan.goals().stream().map(GoalJson::of).toList(),
                plan.services().stream().map(ServiceJson::of).toList(),
                plan.accommodations().stream()
                        .map(one -> PassageJson.of(one.text(), one.place()))
                        .toList(),
                PassageJson.of(plan.lre()),
                EsyJson.of(plan.esy()),
                PassageJson.of(plan.transition()),
                PassageJson.of(plan.progressReporting()),
                PassageJson.of(plan.testing()),
                PassageJson.of(plan.parentConcerns()),
                LinksOfPlan.of(plan).stream().map(LinkJson::of).toList(),
                plan.notUnderstood().stream().map(UnreadSectionJson::of).toList());
    }
}
