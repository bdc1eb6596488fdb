package org.throughline.web.publicform;

import java.util.Arrays;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.IntakeQuestion;

/** What is asked in each step. */
record StepFields(AskForm form) {

    void into(FormHtml html) {
        switch (form.step()) {
            case 1 ->
                html.choices(
                                FormField.SITUATION,
                                "publicform.situation",
                                Arrays.stream(Situation.values())
                                        .map(Enum::name)
                                        .toList())
                        .area(FormField.WORRY, "publicform.worry");
            case 2 -> child(html);
            default -> reach(html);
        }
    }

    private void child(FormHtml html) {
        html.input(FormField.FIRST, "publicform.first", "autocomplete=\"off\"")
                .input(FormField.LAST, "publicform.last", "autocomplete=\"off\"")
                .select(FormField.GRADE.wire(), "publicform.grade", FormChoices.GRADES, grade -> grade(html, grade))
                .input(FormField.BORN, "publicform.born", "type=\"date\" autocomplete=\"off\"")
                .select(
                        FormField.STATE.wire(),
                        "publicform.state",
                        FormChoices.STATES,
                        state -> html.words("state." + state))
                .input(FormField.DISTRICT, "publicform.district", "autocomplete=\"off\"")
                .input(FormField.SCHOOL, "publicform.school", "autocomplete=\"off\"");
        form.situation().ifPresent(situation -> {
            html.raw("<h2>" + html.words("publicform.questions") + "</h2><p class=\"help\">"
                    + html.words("publicform.questions.why") + "</p>");
            IntakeQuestion.of(situation).forEach(question -> question(html, question));
        });
    }

    private static String grade(FormHtml html, String grade) {
        return Character.isDigit(grade.charAt(0))
                ? html.words("case.grade-of", grade)
                : html.words("publicform.grade." + grade);
    }

    private static void question(FormHtml html, IntakeQuestion question) {
        var label = "inquiry.question." + question;
        switch (question.kind()) {
            case CHOICE ->
                html.select(
                        FormField.of(question),
                        label,
                        IntakeQuestion.CHOICES,
                        one -> html.words("inquiry.answer." + one));
            case WORDS -> html.input(FormField.of(question), InquiryContent.ANSWER, label, "autocomplete=\"off\"");
        }
    }

    private static void reach(FormHtml html) {
        html.input(FormField.NAME, "publicform.name", "autocomplete=\"name\"")
                .select(
                        FormField.RELATION.wire(),
                        "publicform.relation",
                        FormChoices.RELATIONS,
                        one -> html.words("publicform.relation." + one))
                .input(FormField.PHONE, "publicform.phone", "type=\"tel\" autocomplete=\"tel\"")
                .input(FormField.EMAIL, "publicform.email", "type=\"email\" autocomplete=\"email\"")
                .input(FormField.WHEN, "publicform.when", "autocomplete=\"off\"");
        html.raw("<div class=\"trap\" aria-hidden=\"true\">")
                .input(FormField.HOMEPAGE, "publicform.homepage", "autocomplete=\"off\" tabindex=\"-1\"")
                .raw("</div>");
    }
}
