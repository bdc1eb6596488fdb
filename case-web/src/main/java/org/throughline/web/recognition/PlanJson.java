package org.throughline.web.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.confirmation.CorrectedPlan;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.Basis;
import org.throughline.docs.line.Link;
import org.throughline.docs.line.LinksOfPlan;
import org.throughline.docs.recognition.PlanReading;
import org.throughline.docs.recognition.content.ExtendedSchoolYear;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.UnreadSection;
import org.throughline.web.rest.InvalidForm;

/**
 * What an IEP, an amendment or a 504 plan says; also what a person sends who corrects it. What is not in the paper is null
 * or empty.
 *
 * @param documentId in which it stands
 * @param planId of the plan that a person confirmed; null as long as it is only read
 * @param links one for each need
 * @param notUnderstood parts that were met but not understood; they are what they are, whatever is sent
 */
public record PlanJson(
        @Nullable DocumentType kind,
        @Nullable PlanState state,
        @Nullable UUID documentId,
        @Nullable UUID planId,
        @Nullable @Size(max = ITEMS) List<@Valid PresentLevelJson> presentLevels,
        @Nullable @Size(max = ITEMS) List<@Valid NeedJson> needs,
        @Nullable @Size(max = ITEMS) List<@Valid GoalJson> goals,
        @Nullable @Size(max = ITEMS) List<@Valid ServiceJson> services,
        @Nullable @Size(max = ITEMS) List<@Valid PassageJson> accommodations,
        @Nullable @Valid PassageJson lre,
        @Nullable @Valid EsyJson esy,
        @Nullable @Valid PassageJson transition,
        @Nullable @Valid PassageJson progressReporting,
        @Nullable @Valid PassageJson testing,
        @Nullable @Valid PassageJson parentConcerns,
        @Nullable @Size(max = ITEMS) List<@Valid LinkJson> links,
        @Nullable List<UnreadSectionJson> notUnderstood) {

    static final int NUMBER = 40;
    static final int NAME = 500;
    static final int TEXT = 10_000;
    private static final int ITEMS = 500;

    /** Whether a person said that it is so. */
    public enum PlanState {
        READ,
        CONFIRMED
    }

    /** @param hasData whether a number, a score or a count is in it */
    public record PresentLevelJson(
            @NotBlank @Size(max = NAME) String area,
            @NotBlank @Size(max = TEXT) String text,
            @Nullable Boolean hasData,
            @Nullable @Min(1) Integer page,
            @Nullable List<@Valid AreaJson> areas,
            @Nullable Double confidence) {

        static PresentLevelJson of(PresentLevel level) {
            return new PresentLevelJson(
                    level.area(),
                    level.text(),
                    level.hasData(),
                    level.place().page(),
                    AreaJson.of(level.place()),
                    level.confidence());
        }

        PresentLevel level(List<PresentLevel> before) {
            var place = before.stream()
                    .filter(one -> one.area().equalsIgnoreCase(area))
                    .map(PresentLevel::place)
                    .findFirst();
            return new PresentLevel(
                    area,
                    text,
                    Objects.requireNonNullElse(hasData, text.codePoints().anyMatch(Character::isDigit)),
                    AreaJson.place(page, areas, place),
                    sure(confidence));
        }
    }

    /** @param considered whether services in the summer were decided upon, for or against */
    public record EsyJson(
            @Nullable Boolean considered,
            @NotBlank @Size(max = TEXT) String text,
            @Nullable @Min(1) Integer page,
            @Nullable List<@Valid AreaJson> areas) {

        static @Nullable EsyJson of(@Nullable ExtendedSchoolYear esy) {
            return esy == null
                    ? null
                    : new EsyJson(esy.considered(), esy.text(), esy.place().page(), AreaJson.of(esy.place()));
        }

        static @Nullable ExtendedSchoolYear esy(@Nullable EsyJson said, @Nullable ExtendedSchoolYear before) {
            return said == null
                    ? null
                    : new ExtendedSchoolYear(
                            Boolean.TRUE.equals(said.considered()),
                            said.text(),
                            AreaJson.place(
                                    said.page(),
                                    said.areas(),
                                    Optional.ofNullable(before).map(ExtendedSchoolYear::place)));
        }
    }

    /**
     * What belongs to a need.
     *
     * @param goals by their numbers
     * @param services by their names
     * @param accommodations by their words
     * @param basis whatever is sent: what a person changes is by the person
     */
    public record LinkJson(
            @NotBlank @Size(max = NAME) String need,
            @Nullable List<@NotBlank @Size(max = NUMBER) String> goals,
            @Nullable List<@NotBlank @Size(max = NAME) String> services,
            @Nullable List<@NotBlank @Size(max = TEXT) String> accommodations,
            @Nullable Basis basis) {

        static LinkJson of(Link link) {
            return new LinkJson(link.need(), link.goals(), link.services(), link.accommodations(), link.basis());
        }

        Link link() {
            return new Link(need, all(goals), all(services), all(accommodations), Basis.PERSON);
        }
    }

    public record UnreadSectionJson(
            @Nullable String heading,
            @Nullable Integer page,
            @Nullable List<AreaJson> areas) {

        static UnreadSectionJson of(UnreadSection section) {
            return new UnreadSectionJson(section.heading(), section.place().page(), AreaJson.of(section.place()));
        }
    }

    static PlanJson of(PlanReading reading) {
        var plan = reading.content();
        return new PlanJson(
                reading.kind(),
                reading.planId() == null ? PlanState.READ : PlanState.CONFIRMED,
                reading.documentId(),
                reading.planId(),
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

    /**
     * The plan as whoever sent this wants it.
     *
     * @param before as it was when it was corrected; what stays in its place keeps its place on the page
     * @throws InvalidForm if something is new and nobody said on which page it stands
     */
    CorrectedPlan corrected(PlanContent before) {
        return new CorrectedPlan(
                new PlanContent(
                        all(presentLevels).stream()
                                .map(level -> level.level(before.presentLevels()))
                                .toList(),
                        all(needs).stream()
                                .map(need -> need.need(before.needs()))
                                .toList(),
                        all(goals).stream()
                                .map(goal -> goal.goal(before.goals()))
                                .toList(),
                        all(services).stream()
                                .map(service -> service.service(before.services()))
                                .toList(),
                        all(accommodations).stream()
                                .map(one -> one.accommodation(before.accommodations()))
                                .toList(),
                        PassageJson.passage(lre, before.lre()),
                        EsyJson.esy(esy, before.esy()),
                        PassageJson.passage(transition, before.transition()),
                        PassageJson.passage(progressReporting, before.progressReporting()),
                        PassageJson.passage(testing, before.testing()),
                        PassageJson.passage(parentConcerns, before.parentConcerns()),
                        before.links(),
                        before.notUnderstood()),
                all(links).stream().map(LinkJson::link).toList());
    }

    static <T> List<T> all(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** Whoever says nothing of it is sure. */
    static double sure(@Nullable Double confidence) {
        return confidence == null ? 1 : Math.clamp(confidence, 0, 1);
    }
}
