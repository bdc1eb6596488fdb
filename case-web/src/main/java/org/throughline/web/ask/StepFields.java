package org.throughline.web.ask;

import java.util.Arrays;
import org.throughline.core.casefile.Situation;
import org.throughline.core.intake.IntakeQuestion;
import org.throughline.core.intake.Told;

/** What is asked in each step. */
record StepFields(AskForm form) {

    void into(Html html) {
        switch (form.step()) {
            case 1 ->
                html.choices(
                                Field.SITUATION,
                                "ask.situation",
                                Arrays.stream(Situation.values())
                                        .map(Enum::name)
                                        .toList())
                        .area(Field.WORRY, "ask.worry");
            case 2 -> child(html);
            default -> reach(html);
        }
    }

    private void child(Html html) {
        html.input(Field.FIRST, "ask.first", "autocomplete=\"off\"")
                .input(Field.LAST, "ask.last", "autocomplete=\"off\"")
                .select(Field.GRADE.wire(), "ask.grade", Choices.GRADES, grade -> grade(html, grade))
                .input(Field.BORN, "ask.born", "type=\"date\" autocomplete=\"off\"")
                .select(Field.STATE.wire(), "ask.state", Choices.STATES, state -> html.words("state." + state))
                .input(Field.DISTRICT, "ask.district", "autocomplete=\"off\"")
                .input(Field.SCHOOL, "ask.school", "autocomplete=\"off\"");
        form.situation().ifPresent(situation -> {
            html.raw("<h2>" + html.words("ask.questions") + "</h2><p class=\"help\">" + html.words("ask.questions.why")
                    + "</p>");
            IntakeQuestion.of(situation).forEach(question -> question(html, question));
        });
    }

    private static String grade(Html html, String grade) {
        return Character.isDigit(grade.charAt(0))
                ? html.words("case.grade-of", grade)
                : html.words("ask.grade." + grade);
    }

    private static void question(Html html, IntakeQuestion question) {
        var label = "inquiry.question." + question;
        switch (question.kind()) {
            case CHOICE ->
                html.select(
                        Field.of(question), label, IntakeQuestion.CHOICES, one -> html.words("inquiry.answer." + one));
            case WORDS -> html.input(Field.of(question), Told.ANSWER, label, "autocomplete=\"off\"");
        }
    }

    private static void reach(Html html) {
        html.input(Field.NAME, "ask.name", "autocomplete=\"name\"")
                .select(
                        Field.RELATION.wire(),
                        "ask.relation",
                        Choices.RELATIONS,
                        one -> html.words("ask.relation." + one))
                .input(Field.PHONE, "ask.phone", "type=\"tel\" autocomplete=\"tel\"")
                .input(Field.EMAIL, "ask.email", "type=\"email\" autocomplete=\"email\"")
                .input(Field.WHEN, "ask.when", "autocomplete=\"off\"");
        html.raw("<div class=\"trap\" aria-hidden=\"true\">")
                .input(Field.HOMEPAGE, "ask.homepage", "autocomplete=\"off\" tabindex=\"-1\"")
                .raw("</div>");
    }
}
