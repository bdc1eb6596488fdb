package org.throughline.web.inquiry;

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
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.core.inquiry.triage.InquiryChange;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.inquiry.triage.Triage;
import org.throughline.core.student.StateCode;

/** An inquiry as a program writes it, and all that can be changed of one: what a merge patch is applied to. */
public record InquiryForm(
        @Pattern(regexp = "en|es", message = "must be en or es") @Nullable
        String language,

        @NotNull @Valid CallerForm caller,
        @NotNull @Valid ChildForm child,
        @NotNull Situation situation,
        @Size(max = 20) @Nullable List<@NotNull @Valid AnswerForm> answers,
        @Size(max = InquiryContent.WORRY) @Nullable String worry,
        @Nullable Boolean urgent,
        @Nullable UUID triagerId,
        @Size(max = Triage.LONGEST) @Nullable String recommendation,
        @Size(max = Triage.LONGEST) @Nullable String otherParties) {

    public record CallerForm(
            @NotBlank @Size(max = InquiryContent.NAME) String name,
            @Size(max = InquiryContent.NAME) @Nullable String relation,
            @Size(max = InquiryContent.PLACE) @Nullable String phone,

            @Email @Size(max = InquiryContent.PLACE) @Nullable
            String email,

            @Size(max = InquiryContent.PLACE) @Nullable String reachWhen) {}

    public record ChildForm(
            @NotBlank @Size(max = InquiryContent.NAME) String firstName,
            @Size(max = InquiryContent.NAME) @Nullable String lastName,
            @Size(max = 20) @Nullable String grade,
            @Past @Nullable LocalDate dateOfBirth,
            @Size(max = InquiryContent.PLACE) @Nullable String district,
            @Size(max = InquiryContent.PLACE) @Nullable String school,

            @NotNull @StateCode String state) {}

    public record AnswerForm(
            @NotNull IntakeQuestion question,
            @NotNull @Size(max = InquiryContent.ANSWER) String answer) {}

    InquiryContent told() {
        return new InquiryContent(
                Objects.requireNonNullElse(language, "en"),
                new InquiryContent.Contact(
                        caller.name(),
                        orEmpty(caller.relation()),
                        caller.phone(),
                        caller.email(),
                        orEmpty(caller.reachWhen())),
                new InquiryContent.Child(
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
        var content = view.inquiry().told();
        var caller = content.caller();
        var child = content.child();
        return new InquiryForm(
                content.language(),
                new CallerForm(caller.name(), caller.relation(), caller.phone(), caller.email(), caller.reachWhen()),
                new ChildForm(
                        child.firstName(),
                        child.lastName(),
                        child.grade(),
                        child.born(),
                        child.district(),
                        child.school(),
                        child.state()),
                content.situation(),
                IntakeQuestion.of(content.situation()).stream()
                        .filter(content.answers()::containsKey)
                        .map(question ->
                                new AnswerForm(question, content.answers().getOrDefault(question, "")))
                        .toList(),
                content.worry(),
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
