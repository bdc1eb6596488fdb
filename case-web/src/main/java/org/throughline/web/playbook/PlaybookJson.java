package org.throughline.web.playbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.fact.FactType;
import org.throughline.core.playbook.Playbook;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookStep;
import org.throughline.core.playbook.PlaybookTrigger;
import org.throughline.core.playbook.PlaybookView;
import org.throughline.core.playbook.StepTaker;
import org.throughline.core.task.Task;

/**
 * A playbook, as programs see it. It is started by a fact of {@code factType}, or else by a case that is opened: of
 * {@code caseType}, or of any.
 */
public record PlaybookJson(
        UUID id,
        String name,
        @Nullable CaseType caseType,
        @Nullable FactType factType,
        boolean active,
        List<StepForm> steps,
        int version) {

    /** @param days from the day of what starts it; negative: before it */
    public record StepForm(
            @NotBlank @Size(max = Task.LONGEST_TITLE) String title,
            @Size(max = Task.LONGEST_DETAILS) @Nullable String details,

            @NotNull @Min(-PlaybookStep.FARTHEST) @Max(PlaybookStep.FARTHEST)
            Integer days,

            @NotNull StepTaker taker,
            @Min(1) @Max(Task.LONGEST_REPEAT) @Nullable Integer repeatDays) {

        PlaybookContent.Step step() {
            return new PlaybookContent.Step(title, details == null ? "" : details, days, taker, repeatDays);
        }

        static StepForm of(PlaybookContent.Step step) {
            return new StepForm(step.title(), step.details(), step.days(), step.taker(), step.repeatDays());
        }
    }

    /** @param factType not together with a type of case */
    public record PlaybookForm(
            @NotBlank @Size(max = Playbook.LONGEST_NAME) String name,
            @Nullable CaseType caseType,
            @Nullable FactType factType,
            @NotNull Boolean active,

            @NotNull @Size(min = 1, max = Playbook.MOST_STEPS)
            List<@NotNull @Valid StepForm> steps) {

        PlaybookContent content() {
            return new PlaybookContent(
                    name,
                    new PlaybookTrigger(caseType, factType),
                    active,
                    steps.stream().map(StepForm::step).toList());
        }
    }

    static PlaybookJson of(PlaybookView view) {
        var content = view.content();
        return new PlaybookJson(
                view.id(),
                content.name(),
                content.trigger().caseType(),
                content.trigger().factType(),
                content.active(),
                content.steps().stream().map(StepForm::of).toList(),
                view.version());
    }
}
