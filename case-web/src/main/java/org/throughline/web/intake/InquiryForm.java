package org.throughline.web.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.Situation;
import org.throughline.core.intake.IntakeQuestion;
import org.throughline.core.intake.Told;
import org.throughline.core.triage.InquiryChange;
import org.throughline.core.triage.InquiryView;
import org.throughline.core.triage.Triage;

/** An inquiry as a program writes it, and all that can be changed of one: what a merge patch is applied to. */
public record InquiryForm(
        @Pattern(regexp = "en|es", message = "must be en or es") @Nullable
        String language,

        @NotNull @Valid ContactForm caller,
        @NotNull @Valid ChildForm child,
        @NotNull Situation situation,
        @Size(max = 20) @Nullable List<@NotNull @Valid AnswerForm> answers,
        @Size(max = Told.WORRY) @Nullable String worry,
        @Nullable Boolean urgent,
        @Nullable UUID triagerId,
        @Size(max = Triage.LONGEST) @Nullable String recommendation,
        @Size(max = Triage.LONGEST) @Nullable String otherParties) {

    public record ContactForm(
            @NotBlank @Size(max = Told.NAME) String name,
            @Size(max = Told.NAME) @Nullable String relation,
            @Size(max = Told.PLACE) @Nullable String phone,
            @Email @Size(max = Told.PLACE) @Nullable String email,
            @Size(max = Told.PLACE) @Nullable String reachWhen) {}

    public record ChildForm(
            @NotBlank @Size(max = Told.NAME) String firstName,
            @Size(max = Told.NAME) @Nullable String lastName,
            @Size(max = 20) @Nullable String grade,
            @Past @Nullable LocalDate dateOfBirth,
            @Size(max = Told.PLACE) @Nullable String district,
            @Size(max = Told.PLACE) @Nullable String school,

            @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be the two capital letters of a state, such as CA")
            String state) {}

    public record AnswerForm(
            @NotNull IntakeQuestion question,
            @NotNull @Size(max = Told.ANSWER) String answer) {}

    Told told() {
        return new Told(
                Objects.requireNonNullElse(language, "en"),
                new Told.Contact(
                        caller.name(),
                        orEmpty(caller.relation()),
                        caller.phone(),
                        caller.email(),
                        orEmpty(caller.reachWhen())),
                new Told.Child(
                        child.firstName(),
                        child.lastName(),
                        child.grade(),
                        child.dateOfBirth(),
                        child.district(),
                        child.school(),
                        child.state()),
                situation,
                answers == null
                        ? Map.of()
                        : answers.stream()
                                .collect(Collectors.toMap(
                                        AnswerForm::question, AnswerForm::answer, (first, second) -> second)),
                orEmpty(worry));
    }

    InquiryChange change() {
        return new InquiryChange(
                told(), Boolean.TRUE.equals(urgent), triagerId, orEmpty(recommendation), orEmpty(otherParties));
    }

    static InquiryForm of(InquiryView view) {
        var told = view.inquiry().told();
        var caller = told.caller();
        var child = told.child();
        return new InquiryForm(
                told.language(),
                new ContactForm(caller.name(), caller.relation(), caller.phone(), caller.email(), caller.reachWhen()),
                new ChildForm(
                        child.firstName(),
                        child.lastName(),
                        child.grade(),
                        child.born(),
                        child.district(),
                        child.school(),
                        child.state()),
                told.situation(),
                IntakeQuestion.of(told.situation()).stream()
                        .filter(told.answers()::containsKey)
                        .map(question -> new AnswerForm(question, told.answers().getOrDefault(question, "")))
                        .toList(),
                told.worry(),
                view.triage().isUrgent(),
                view.triage().triagerId(),
                view.triage().recommendation(),
                view.triage().otherParties());
    }

    InquiryForm withoutOwnWords() {
        return new InquiryForm(
                language, caller, child, situation, null, null, urgent, triagerId, recommendation, otherParties);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
