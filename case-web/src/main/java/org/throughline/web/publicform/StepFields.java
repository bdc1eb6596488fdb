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
                                "ask.situation",
                                Arrays.stream(Situation.values())
                                        .map(Enum::name)
                                        .toList())
                        .area(FormField.WORRY, "ask.worry");
            case 2 -> child(html);
            default -> reach(html);
        }
    }

    private void child(FormHtml html) {
        html.input(FormField.FIRST, "ask.first", "autocomplete=\"off\"")
                .input(FormField.LAST, "ask.last", "autocomplete=\"off\"")
                .select(FormField.GRADE.wire(), "ask.grade", FormChoices.GRADES, grade -> grade(html, grade))
                .input(FormField.BORN, "ask.born", "type=\"date\" autocomplete=\"off\"")
                .select(FormField.STATE.wire(), "ask.state", FormChoices.STATES, state -> html.words("state." + state))
                .input(FormField.DISTRICT, "ask.district", "autocomplete=\"off\"")
                .input(FormField.SCHOOL, "ask.school", "autocomplete=\"off\"");
        form.situation().ifPresent(situation -> {
            html.raw("<h2>" + html.words("ask.questions") + "</h2><p class=\"help\">" + html.words("ask.questions.why")
                    + "</p>");
            IntakeQuestion.of(situation).forEach(question -> question(html, question));
        });
    }

    private static String grade(FormHtml html, String grade) {
        return Character.isDigit(grade.charAt(0))
                ? html.words("case.grade-of", grade)
                : html.words("ask.grade." + grade);
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
        html.input(FormField.NAME, "ask.name", "autocomplete=\"name\"")
                .select(
                        FormField.RELATION.wire(),
                        "ask.relation",
                        FormChoices.RELATIONS,
                        one -> html.words("ask.relation." + one))
                .input(FormField.PHONE, "ask.phone", "type=\"tel\" autocomplete=\"tel\"")
                .input(FormField.EMAIL, "ask.email", "type=\"email\" autocomplete=\"email\"")
                .input(FormField.WHEN, "ask.when", "autocomplete=\"off\"");
        html.raw("<div class=\"trap\" aria-hidden=\"true\">")
                .input(FormField.HOMEPAGE, "ask.homepage", "autocomplete=\"off\" tabindex=\"-1\"")
                .raw("</div>");
    }
}
